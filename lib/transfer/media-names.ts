import 'server-only'

/** As files of the media directory are named, which is how they are served. */
const patterns = {
  media: /^[a-z0-9][a-z0-9-]{0,80}\.(png|jpg|webp)$/,
  'media/og': /^[0-9a-f]{16}\.(png|jpg)$/,
}

export type MediaFolder = keyof typeof patterns

export function isMediaName(folder: MediaFolder, name: string): boolean {
  return patterns[folder].test(name)
}
