import 'server-only'
import { and, inArray, isNotNull, ne } from 'drizzle-orm'
import { type Database, database } from '@/db/connection'
import { invites, people } from '@/db/schema/accounts'
import { settings } from '@/db/schema/published'
import { articles } from '@/db/schema/working'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import type { FirstSteps } from '@/lib/domain/desk/today'
import { NotAllowed } from '@/lib/errors'

const key = 'firstSteps'

/**
 * What a new owner does first. A decision about fetching counts whichever it was.
 * @returns null when there is nothing to show: to others than owners, and once all is done or dismissed
 */
export function getFirstSteps(actor: Actor): FirstSteps | null {
  if (actor.role !== 'owner') return null
  const decided = settingsThere(database(), [key, 'name', 'sourceFetching'])
  if (decided.has(key)) return null
  const steps = {
    name: decided.has('name'),
    people: hasCompany(actor),
    fetching: decided.has('sourceFetching'),
    update: hasPublished(),
  }
  return Object.values(steps).every(Boolean) ? null : steps
}

/** Takes the first steps off the first screen, for all owners. @throws NotAllowed for anybody but an owner */
export function dismissFirstSteps(actor: Actor): void {
  if (actor.role !== 'owner') throw new NotAllowed('Only an owner can change the settings.')
  writeTransaction(database(), (tx) => {
    if (settingsThere(tx, [key]).has(key)) return
    tx.insert(settings).values({ key, value: 'dismissed' }).run()
    audit(tx, actor, 'changed a setting', key, { to: 'dismissed' })
  })
}

function settingsThere(db: Database | Transaction, keys: string[]): Set<string> {
  const rows = db
    .select({ key: settings.key })
    .from(settings)
    .where(inArray(settings.key, keys))
    .all()
  return new Set(rows.map((row) => row.key))
}

function hasCompany(actor: Actor): boolean {
  const others = and(isNotNull(people.email), ne(people.id, actor.id ?? ''))
  const other = database().select({ id: people.id }).from(people).where(others).limit(1).get()
  const invited = database().select({ id: invites.id }).from(invites).limit(1).get()
  return other !== undefined || invited !== undefined
}

/** Whether somebody at the desk has an update on the site; the demo was begun by nobody. */
function hasPublished(): boolean {
  const { id, createdBy, liveRev } = articles
  const live = and(isNotNull(createdBy), isNotNull(liveRev))
  return database().select({ id }).from(articles).where(live).limit(1).get() !== undefined
}
