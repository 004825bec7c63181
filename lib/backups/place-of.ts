import 'server-only'
import { join } from 'node:path'
import { env } from '@/lib/env'
import { mediaFolder } from '@/lib/media-folder'

const media = 'media/'

/** Where a file of a backup belongs on this machine: pictures may be in a folder outside the data directory. */
export function placeOf(path: string): string {
  if (path.startsWith(media)) return join(mediaFolder(), path.slice(media.length))
  return join(env().DATA_DIR, path)
}
