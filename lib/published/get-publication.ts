import 'server-only'
import { database } from '@/db/connection'
import { settings } from '@/db/schema/published'
import type { Publication } from '@/lib/domain/article/article'
import { publicationFrom } from '@/lib/domain/settings/publication'

/** What the publication calls itself: the settings, with defaults for what nobody set. */
export function getPublication(): Publication {
  const rows = database()
    .select({ key: settings.key, value: settings.value })
    .from(settings)
    .limit(100)
    .all()
  return publicationFrom(Object.fromEntries(rows.map((row) => [row.key, row.value])))
}
