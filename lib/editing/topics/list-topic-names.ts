import 'server-only'
import { asc } from 'drizzle-orm'
import { database } from '@/db/connection'
import { topics } from '@/db/schema/working'
import type { Editor } from '@/lib/accounts/actor'
import type { TopicKind } from '@/lib/domain/kinds'

const most = 1_000

/** Every topic there is, by name, for suggestions while typing. */
export function listTopicNames(_editor: Editor): { name: string; kind: TopicKind }[] {
  return database()
    .select({ name: topics.name, kind: topics.kind })
    .from(topics)
    .orderBy(asc(topics.name))
    .limit(most)
    .all()
}
