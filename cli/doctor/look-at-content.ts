import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { database } from '@/db/connection'
import { commandCall } from '@/lib/command-call'
import type { Finding } from '@/lib/domain/health/finding'
import { look } from '@/lib/health/finding'
import { mediaFolder } from '@/lib/media-folder'

/** Whether what readers need beside the live copy is there: share cards, avatars, search index. */
export function lookAtContent(): Finding[] {
  return [
    look('share cards', `Publish the named updates again: ${commandCall('publish SLUG')}`, () => {
      const drawn = rows<{ slug: string; file: string }>(
        'SELECT slug, card AS file FROM published_articles UNION SELECT slug, value FROM published_articles, json_each(pictures)',
      )
      const lost = drawn.filter(({ file }) => isGone('og', file)).map(({ slug }) => slug)
      return missing([...new Set(lost)])
    }),
    look('avatars', 'Put the files back into the media directory from the backup.', () => {
      const kept = rows<{ avatar: string }>(
        'SELECT DISTINCT avatar FROM published_sources WHERE avatar IS NOT NULL',
      )
      return missing(kept.filter(({ avatar }) => isGone(avatar)).map(({ avatar }) => avatar))
    }),
    look('search index', 'Publish each live update again; publishing writes its row.', () => {
      const [row] = rows<{ live: number; found: number }>(
        'SELECT (SELECT count(*) FROM published_articles) live, (SELECT count(*) FROM published_search) found',
      )
      const { live, found } = row ?? { live: 0, found: 0 }
      return { ok: live === found, detail: `${found} of ${live} live updates are indexed.` }
    }),
  ]
}

/** The doctor looks at tables as they are, also those that the schema does not describe. */
function rows<Row>(query: string): Row[] {
  return database().$client.prepare(query).all() as Row[]
}

function isGone(...path: string[]): boolean {
  return !existsSync(join(mediaFolder(), ...path))
}

function missing(names: string[]) {
  const shown = names.slice(0, 5).join(', ')
  return {
    ok: names.length === 0,
    detail: names.length === 0 ? 'All are there.' : `Missing (${names.length}): ${shown}`,
  }
}
