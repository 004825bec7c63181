import 'server-only'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { mediaFolder } from '@/lib/media-folder'
import { keepFile } from './keep-file'

/** @returns the file name, made from the bytes: the same picture is one file, and several sources may name it */
export function keepPicture(webp: Buffer): string {
  const name = `${createHash('sha256').update(webp).digest('hex').slice(0, 32)}.webp`
  keepMediaFile(name, webp)
  return name
}

/** Keeps bytes in the media directory, under a name made from them. */
export function keepMediaFile(name: string, bytes: Buffer): void {
  keepFile(mediaFolder(), name, bytes)
}

/** Whether a name is that of a picture which is kept here. */
export function isKeptPicture(name: string): boolean {
  return /^[0-9a-f]{32}\.webp$/.test(name) && existsSync(join(mediaFolder(), name))
}
