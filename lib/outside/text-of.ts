import type { Fetched } from './fetch-outside'

/** What was fetched as text, in the encoding its server, its mark or the page itself names; else UTF-8. */
export function textOf({ bytes, type }: Fetched): string {
  const named = charset(type) ?? charset(bytes.subarray(0, 1024).toString('latin1'))
  return decoder(hasMark(bytes) ? 'utf-8' : (named ?? 'utf-8')).decode(bytes)
}

function charset(words: string): string | undefined {
  return /charset\s*=\s*["']?([\w-]{1,40})/i.exec(words)?.[1]
}

function hasMark(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}

function decoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label)
  } catch {
    return new TextDecoder('utf-8')
  }
}
