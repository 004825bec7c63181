import { join } from 'node:path'
import { env } from './env'

/** Where pictures are, and share cards below: in the data directory, or where several machines share them. */
export function mediaFolder(): string {
  return env().MEDIA_URL ?? join(/* turbopackIgnore: true */ env().DATA_DIR, 'media')
}
