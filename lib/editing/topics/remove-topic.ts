import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { topics } from '@/db/schema/working'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { Conflict } from '@/lib/errors'
import { forgetTopic } from './former-names'
import { findTopic, topicUses } from './get-topic'

/**
 * Removes a topic that no update carries, with the addresses it had; they are free again.
 * @throws NotAllowed, NotFound, Conflict while an update carries it, live or not
 */
export function removeTopic(actor: Actor, id: string): void {
  writeTransaction(database(), (tx) => {
    const { name, slug } = findTopic(tx, actor, id)
    const { live, used } = topicUses(tx, id)
    if (live + used > 0) {
      throw new Conflict(
        'Updates carry this topic, so it stays. Merge it into another one instead.',
      )
    }
    forgetTopic(tx, id)
    tx.delete(topics).where(eq(topics.id, id)).run()
    audit(tx, actor, 'removed a topic', id, { name, slug })
  })
}
