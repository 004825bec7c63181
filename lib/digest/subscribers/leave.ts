import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { subscribers, subscriberTopics } from '@/db/schema/subscribers'
import { writeTransaction } from '@/db/transaction'
import type { DigestChoice } from '@/lib/domain/digest/sign-up-form'
import { chooseTopics } from './choose-topics'
import { endSubscriber } from './end-subscriber'
import { subscriberIn } from './keyed'

/** Takes whoever has the link off the list. Who left before has left: there is nothing more to say. */
export function leaveDigest(token: string, now: number): void {
  const id = subscriberIn(token)
  if (id === null) return
  writeTransaction(database(), (tx) => endSubscriber(tx, id, 'left', '', now))
}

/** Changes what whoever has the link gets. @returns whether they are on the list */
export function changeDigest(token: string, { rhythm, topics }: DigestChoice): boolean {
  const id = subscriberIn(token)
  if (id === null) return false
  return writeTransaction(database(), (tx) => {
    const { changes } = tx.update(subscribers).set({ rhythm }).where(eq(subscribers.id, id)).run()
    if (changes === 0) return false
    chooseTopics(tx, id, topics)
    return true
  })
}

/** What whoever has the link gets; null when they are not on the list, and for what is no link of ours. */
export function chosenDigest(token: string): DigestChoice | null {
  const id = subscriberIn(token)
  if (id === null) return null
  const { rhythm } = subscribers
  const row = database().select({ rhythm }).from(subscribers).where(eq(subscribers.id, id)).get()
  return row ? { ...row, topics: topicsOf(id) } : null
}

function topicsOf(id: string): string[] {
  const { subscriberId, topicId } = subscriberTopics
  return database()
    .select({ topicId })
    .from(subscriberTopics)
    .where(eq(subscriberId, id))
    .all()
    .map((row) => row.topicId)
}
