/** What a picture may be when it comes; it is kept small. */
export const pictureLimit = {
  bytes: 8 * 1024 * 1024,
  message: 'This picture is larger than 8 MB. Choose a smaller one.',
  pixels: 40_000_000,
  /** Of the longer side. */
  side: 16_000,
} as const

export const pictureTypes = 'image/jpeg,image/png,image/webp'

/** The bytes in hexadecimal that a file of the kind has at a place. */
const signatures = {
  jpeg: { at: 0, bytes: 'ffd8ff' },
  png: { at: 0, bytes: '89504e470d0a1a0a' },
  webp: { at: 8, bytes: '57454250' },
} as const

export type PictureKind = keyof typeof signatures

/** What a file is by its first bytes, whatever its name says; null for all that is not taken. */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  const kinds = Object.keys(signatures) as PictureKind[]
  return kinds.find((kind) => hasSignature(bytes, signatures[kind])) ?? null
}

/** A kept picture has no name that a person knows; the end of its file's name or id tells two apart. */
export function pictureInWords(file: string): string {
  return file === '' ? '' : `Picture ${file.replace(/\.\w+$/, '').slice(-8)}`
}

function hasSignature(bytes: Uint8Array, wanted: { at: number; bytes: string }): boolean {
  const found = bytes.subarray(wanted.at, wanted.at + wanted.bytes.length / 2)
  return Array.from(found, (byte) => byte.toString(16).padStart(2, '0')).join('') === wanted.bytes
}
