import 'server-only'
import { inArray } from 'drizzle-orm'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { media } from '@/db/schema/media'
import { articles, topics } from '@/db/schema/working'
import { settingNames } from '@/lib/domain/settings/setting-names'
import { paths } from '@/lib/paths'

type Subject = { words: string; href: string | null }

/** What audit rows are about, as it is called now. What is gone is left out; ids say nothing to anybody. */
export function subjectsInWords(subjects: string[]): Map<string, Subject> {
  const ids = [...new Set(subjects)]
  const found = new Map<string, Subject>()
  if (ids.length === 0) return found
  for (const id of ids) {
    const setting = settingNames[id]
    if (setting) found.set(id, { words: setting, href: paths.settings() })
    // The audit log names an invitation by its e-mail address and a source by its web address: these are words already.
    else if (/^\S+@\S+$|^https?:/.test(id)) found.set(id, { words: id, href: null })
  }
  const named = [
    { table: articles, words: articles.headline, href: paths.article },
    { table: topics, words: topics.name, href: paths.deskTopic },
    { table: media, words: media.name, href: paths.mediaPicture },
    { table: people, words: people.name, href: paths.people },
  ]
  for (const { table, words, href } of named) {
    const rows = database()
      .select({ id: table.id, words })
      .from(table)
      .where(inArray(table.id, ids))
      .all()
    for (const row of rows) {
      found.set(row.id, { words: row.words || 'an update without a headline', href: href(row.id) })
    }
  }
  return found
}
