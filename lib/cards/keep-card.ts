import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { env } from '@/lib/env'
import { keepFile } from '@/lib/media/keep-file'

/**
 * Keeps a card under a name made from its bytes.
 * @returns the file name
 */
export function keepCard(picture: Buffer, kind: 'png' | 'jpg'): string {
  const name = `${createHash('sha256').update(picture).digest('hex').slice(0, 16)}.${kind}`
  keepFile(cardFolder(), name, picture)
  return name
}

/** Where share cards live in the data directory. */
export function cardFolder(): string {
  return join(env().DATA_DIR, 'media', 'og')
}
