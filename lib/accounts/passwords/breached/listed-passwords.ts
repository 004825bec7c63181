import { createReadStream } from 'node:fs'
import { Invalid } from '@/lib/errors'
import { sha1 } from './breached-passwords'

/** In characters; what is longer is no list of passwords. */
const longestLine = 4096

/**
 * The SHA-1 of each password in a list, many at a time: of words one a line, or of SHA-1 in hexadecimal, with or
 * without `:` and a count, as Pwned Passwords has them (haveibeenpwned.com/Passwords). Words that are too short to be
 * chosen are left out.
 * @throws Invalid with a sentence for what is no such list or cannot be read
 */
export async function* listedPasswords(file: string): AsyncGenerator<Buffer[]> {
  let isHashed: boolean | undefined
  let number = 0
  for await (const lines of linesOf(file)) {
    const hashes: Buffer[] = []
    for (const line of lines) {
      number += 1
      if (line === '') continue
      isHashed ??= looksHashed(line, file)
      if (isHashed) hashes.push(hashIn(line, number, file))
      else if (line.length >= 8) hashes.push(sha1(line))
    }
    yield hashes
  }
}

function looksHashed(line: string, file: string): boolean {
  if (/^[0-9a-f]{32}(:\d+)?$/i.test(line)) {
    throw new Invalid(`${file} has NTLM hashes. Take the list of SHA-1 hashes instead.`)
  }
  return hashed.test(line)
}

const hashed = /^([0-9a-f]{40})(:\d+)?$/i

function hashIn(line: string, number: number, file: string): Buffer {
  const hash = hashed.exec(line)?.[1]
  if (!hash) throw new Invalid(`Line ${number} of ${file} is no SHA-1 hash, as the first one is.`)
  return Buffer.from(hash, 'hex')
}

async function* linesOf(file: string): AsyncGenerator<string[]> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const part of piecesOf(file)) {
    const piece = Buffer.concat([rest, part])
    const end = piece.lastIndexOf(10) + 1
    yield whole(piece.subarray(0, end), file)
    rest = piece.subarray(end)
    if (rest.length > longestLine) throw noList(file)
  }
  yield whole(rest, file)
}

async function* piecesOf(file: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(file, { highWaterMark: 2 ** 20 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new Invalid(`${file} cannot be read (${error.code}).`)
  }
}

/** Windows ends lines in its own way, and begins some files with a mark. */
function whole(piece: Buffer, file: string): string[] {
  const lines = piece
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
  const isText = !piece.includes(0) && lines.every((line) => line.length <= longestLine)
  if (!isText) throw noList(file)
  // A file that ends with a line break has nothing behind it, which is no password.
  return piece.at(-1) === 10 ? lines.slice(0, -1) : lines
}

function noList(file: string): Invalid {
  return new Invalid(
    `${file} is no list of passwords: write one a line, or take one of SHA-1 hashes.`,
  )
}
