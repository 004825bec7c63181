import 'server-only'
import { asc, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedAuthors } from '@/db/schema/published-authors'
import type { Author } from '@/lib/domain/article/article'

/** Authors who have a live update, by address. */
export function listAuthors(): Pick<Author, 'slug' | 'name'>[] {
  const { slug, name, updates } = publishedAuthors
  return database()
    .select({ slug, name })
    .from(publishedAuthors)
    .where(sql`${updates} > 0`)
    .orderBy(asc(slug))
    .limit(2000)
    .all()
}
