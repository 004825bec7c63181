import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { keepFile } from '@/lib/media/keep-file'
import { mediaFolder } from '@/lib/media-folder'

/**
 * Keeps a card under a name made from its bytes.
 * @returns the file name
 */
export function keepCard(picture: Buffer, kind: 'png' | 'jpg'): string {
  const name = `${createHash('sha256').update(picture).digest('hex').slice(0, 16)}.${kind}`
  keepFile(cardFolder(), name, picture)
  return name
}

/** Where share cards live. */
export function cardFolder(): string {
  return join(mediaFolder(), 'og')
}
