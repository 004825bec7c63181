import 'server-only'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mediaFolder } from '@/lib/media-folder'

const folders = { cards: 'og', media: '.' } as const
const patterns = {
  cards: /^[0-9a-f]{16}\.(png|jpg)$/,
  media: /^[a-z0-9][a-z0-9-]{0,80}\.(png|jpg|webp)$/,
}
const types: Record<string, string> = { png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp' }

/** A file of ours by its strict name; null when the name is not one of ours or there is no such file. */
export async function mediaFile(
  kind: keyof typeof folders,
  name: string,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; type: string } | null> {
  const type = types[patterns[kind].exec(name)?.[1] ?? '']
  if (!type) return null
  try {
    const file = join(/* turbopackIgnore: true */ mediaFolder(), folders[kind], name)
    return { bytes: new Uint8Array(await readFile(file)), type }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
