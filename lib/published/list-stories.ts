import 'server-only'
import { desc, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedTopics } from '@/db/schema/published-topics'

export type StoryInMotion = { slug: string; name: string; updates: number; modifiedAt: number }

/** The stories that something was added to last. */
export function listStories(most: number): StoryInMotion[] {
  const { slug, name, updates, modifiedAt, id } = publishedTopics
  return database()
    .select({ slug, name, updates, modifiedAt })
    .from(publishedTopics)
    .where(sql`kind = 'story' AND updates > 0`)
    .orderBy(desc(modifiedAt), desc(id))
    .limit(most)
    .all()
}
