import 'server-only'
import { eq } from 'drizzle-orm'
import { topics } from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'
import type { Editor } from '@/lib/accounts/actor'
import type { Topic } from '@/lib/domain/article/article'
import { mayTendTopics } from '@/lib/domain/people/rights'
import { topicColumns } from '@/lib/editing/article/content-columns'
import { NotAllowed, NotFound } from '@/lib/errors'

/**
 * The topic somebody wants to change.
 * @throws NotAllowed for a writer, NotFound
 */
export function findTopic(tx: Transaction, editor: Editor, id: string): Topic {
  if (!mayTendTopics(editor.role)) {
    throw new NotAllowed('Only an editor or an owner can change topics.')
  }
  const topic = tx.select(topicColumns).from(topics).where(eq(topics.id, id)).get()
  if (!topic) throw new NotFound('There is no such topic any more.')
  return topic
}
