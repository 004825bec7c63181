import 'server-only'
import { settings } from '@/db/schema/published'
import type { Publication } from '@/lib/domain/article/article'
import { publicationFrom } from '@/lib/domain/settings/publication'
import { prepared } from './prepared'

/** What the publication calls itself: the settings, with defaults for what nobody set. */
export function getPublication(): Publication {
  const rows = settingsOf().all()
  return publicationFrom(Object.fromEntries(rows.map((row) => [row.key, row.value])))
}

const settingsOf = prepared((db) =>
  db.select({ key: settings.key, value: settings.value }).from(settings).limit(100).prepare(),
)
