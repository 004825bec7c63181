import 'server-only'
import { between, type SQLWrapper, sql } from 'drizzle-orm'
import { union } from 'drizzle-orm/sqlite-core'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { templates } from '@/db/schema/drafts'
import { media } from '@/db/schema/media'
import { publishedMedia } from '@/db/schema/published'
import { publishedAuthors } from '@/db/schema/published-authors'
import { publishedSources } from '@/db/schema/published-sources'
import { revisions } from '@/db/schema/revisions'
import { articleSources } from '@/db/schema/working'
import { sweepFiles } from '@/lib/media/sweep-files'

const atOnce = 500

/**
 * Removes the files of pictures that were replaced or taken away: two may share one, and a kept text may name it
 * still, so this is not done at once.
 * @param now Unix milliseconds
 * @returns how many files are gone
 */
export async function sweepPictures(now: number): Promise<number> {
  const before = await namedByRevisions()
  // Nothing is awaited from here on, so no other request can begin to use a file that is about to be removed.
  const present = namedAtPresent()
  return sweepFiles(now, (file) => before.has(file) || present.has(file))
}

function namedAtPresent(): Set<string> {
  const db = database()
  const rows = union(
    db.select({ file: media.file }).from(media),
    db.select({ file: publishedMedia.file }).from(publishedMedia),
    db.select({ file: fileOf(people.avatar) }).from(people),
    db.select({ file: fileOf(publishedAuthors.avatar) }).from(publishedAuthors),
    db.select({ file: fileOf(articleSources.avatar) }).from(articleSources),
    db.select({ file: fileOf(publishedSources.avatar) }).from(publishedSources),
  ).all()
  const kept = db
    .select({ content: sql<string>`${templates.content}` })
    .from(templates)
    .all()
  return new Set([
    ...rows.map(({ file }) => file),
    ...kept.flatMap(({ content }) => filesIn(content)),
  ])
}

/** There may be a quarter of a million of them: others have their turn in between. */
async function namedByRevisions(): Promise<Set<string>> {
  const rowid = sql<number>`rowid`
  const newest = database().select({ rowid: sql<number | null>`max(rowid)` }).from(revisions).get()
  const last = newest?.rowid ?? 0
  const named = new Set<string>()
  for (let from = 1; from <= last; from += atOnce) {
    const kept = database()
      .select({ content: sql<string>`${revisions.content}` })
      .from(revisions)
      .where(between(rowid, from, from + atOnce - 1))
      .all()
    for (const { content } of kept) for (const file of filesIn(content)) named.add(file)
    await new Promise((later) => setImmediate(later))
  }
  return named
}

/** Without the ending, as the files of the library are named. */
function fileOf(avatar: SQLWrapper) {
  return sql<string>`replace(coalesce(${avatar}, ''), '.webp', '')`
}

/** The pictures of sources in a kept text. */
function filesIn(content: string): string[] {
  return Array.from(content.matchAll(/"([0-9a-f]{32})\.webp"/g), ([, file = '']) => file)
}
