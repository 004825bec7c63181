import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { topicHistory } from '@/db/schema/published'
import type { Editor } from '@/lib/accounts/actor'
import type { CountedTopic } from '@/lib/domain/topics/topic'
import { findTopic } from './find-topic'
import { topicUses } from './topic-uses'

const most = 100

/**
 * One topic for who may change it, with the slugs it had before.
 * @throws NotAllowed for a writer, NotFound
 */
export function getTopic(editor: Editor, id: string): CountedTopic & { formerSlugs: string[] } {
  return database().transaction((tx) => {
    const topic = findTopic(tx, editor, id)
    const past = tx
      .select({ slug: topicHistory.slug })
      .from(topicHistory)
      .where(eq(topicHistory.topicId, id))
      .orderBy(asc(topicHistory.slug))
      .limit(most)
      .all()
    return { ...topic, ...topicUses(tx, id), formerSlugs: past.map(({ slug }) => slug) }
  })
}
