import 'server-only'
import { eq } from 'drizzle-orm'
import type { Database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { articles } from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'
import { formatMoment } from '@/lib/domain/time/dates'
import { Conflict } from '@/lib/errors'
import { getPublication } from '@/lib/published/get-publication'

/** The refusal of a change that was begun on an older rev: says who saved meanwhile, and when. */
export function staleRev(db: Database | Transaction, id: string): Conflict {
  const latest = db
    .select({ rev: articles.rev, at: articles.updatedAt, by: people.name })
    .from(articles)
    .leftJoin(people, eq(people.id, articles.updatedBy))
    .where(eq(articles.id, id))
    .get()
  if (!latest) return new Conflict('This update has changed since you opened it.')
  const by = latest.by ?? 'command line'
  const who = latest.by ?? 'The command line'
  const zone = getPublication().timeZone
  const message = `${who} saved this update after you opened it, on ${formatMoment(latest.at, zone)}.`
  return new Conflict(message, { rev: latest.rev, by, at: latest.at })
}
