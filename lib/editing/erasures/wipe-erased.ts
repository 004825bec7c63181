import 'server-only'
import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { auditLog } from '@/db/schema/accounts'
import { publishedArticles } from '@/db/schema/published'
import { publishedQuestions } from '@/db/schema/published-questions'
import { unwipedErasures } from '@/db/schema/signatures'
import { siteCard } from '@/lib/cards/site-card'
import { sweepCards } from '@/lib/cards/sweep-cards'
import type { LiveFacts } from '@/lib/editing/publishing/live-facts'
import { turns } from '@/lib/editing/publishing/turns'

/**
 * Sees to it that nothing of what was erased is left on the disk: in the free room of the database file and of its
 * search indexes, in its log file, and in share cards.
 * @returns how many erasures that was for
 * @throws when somebody reads an older state of the file just now; then it is to be done again
 */
export async function wipeErased(): Promise<number> {
  const { $client: client } = database()
  const waiting = database().select().from(unwipedErasures).all()
  if (waiting.length === 0) return 0
  sweepCards(namedCards().add(await siteCard()))
  for (const index of ['published_search', 'article_search']) {
    client.exec(`INSERT INTO ${index} (${index}) VALUES ('optimize')`)
  }
  client.exec('VACUUM')
  const [log] = client.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
  if (log?.busy !== 0) throw new Error('The log file of the database could not be emptied.')
  for (const { erasureId } of waiting) {
    database().delete(unwipedErasures).where(eq(unwipedErasures.erasureId, erasureId)).run()
  }
  return waiting.length
}

/** Those of live updates, and of what was taken off the site or replaced and can be put back. */
function namedCards(): Set<string> {
  const { card, pictures } = publishedArticles
  const live = database().select({ card, pictures }).from(publishedArticles).all()
  const ofQuestions = publishedQuestions.card
  const questions = database().select({ card: ofQuestions }).from(publishedQuestions).all()
  const kept = [...drawnInAudit('$.withdrawn'), ...drawnInAudit('$.replaced.live')]
  return new Set([...questions.map((row) => row.card), ...[...live, ...kept].flatMap(drawnFiles)])
}

type Drawn = Pick<LiveFacts, 'card' | 'pictures' | 'questionCards'>

function drawnFiles({ card, pictures = [], questionCards = [] }: Drawn): string[] {
  return [card, ...pictures, ...questionCards]
}

/** Needs no check: only publishing and taking off write it, and nobody can change the audit log. */
function drawnInAudit(path: string): Drawn[] {
  const drawn = sql<string | null>`json_extract(${auditLog.detail}, ${path})`
  return database()
    .select({ drawn })
    .from(auditLog)
    .where(and(inArray(auditLog.action, Object.values(turns)), isNotNull(drawn)))
    .all()
    .flatMap((row) => (row.drawn === null ? [] : JSON.parse(row.drawn)))
}
