import 'server-only'
import { and, asc, eq, lte } from 'drizzle-orm'
import { database } from '@/db/connection'
import { unsentLetters } from '@/db/schema/mails'
import { writeTransaction } from '@/db/transaction'
import type { News } from './claim-news'
import { recipientsOf } from './recipients'
import { eventCalled } from './unmailed-events'

/** In milliseconds, before each further try; then it stands on the first screen alone. */
const waits = [1, 5, 15, 60, 240].map((minutes) => minutes * 60_000)

export type UnsentLetter = { event: string; personId: string; tries: number }

/** Notes that a letter is to be tried again, as long as it was not tried too often. @param now Unix milliseconds */
export function keepUnsent(letter: UnsentLetter, now: number): void {
  const wait = waits[letter.tries - 1]
  if (wait === undefined) return
  const row = { ...letter, dueAt: now + wait }
  database().insert(unsentLetters).values(row).onConflictDoNothing().run()
}

/**
 * Takes the next letter that is due again. As with what is new, whoever takes it sends it, and one that is lost on the
 * way there is not sent at all.
 * @returns null when there is none; `to` is empty when what it was about is no news any more
 */
export function takeUnsent(now: number): { letter: UnsentLetter; news: News } | null {
  for (;;) {
    const letter = takeOut(now)
    if (!letter) return null
    const event = eventCalled(letter.event)
    if (!event) continue
    const to = recipientsOf(event).filter(({ id }) => id === letter.personId)
    return { letter, news: { ...event, to } }
  }
}

function takeOut(now: number): UnsentLetter | undefined {
  const { event, personId, tries, dueAt } = unsentLetters
  // What is due is looked for without writing: there is hardly ever any.
  const due = database()
    .select({ event, personId, tries })
    .from(unsentLetters)
    .where(lte(dueAt, now))
    .orderBy(asc(dueAt))
    .limit(1)
    .get()
  if (!due) return undefined
  const { changes } = writeTransaction(database(), (tx) =>
    tx
      .delete(unsentLetters)
      .where(and(eq(event, due.event), eq(personId, due.personId), eq(tries, due.tries)))
      .run(),
  )
  return changes === 1 ? due : takeOut(now)
}
