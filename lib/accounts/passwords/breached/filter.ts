import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/**
 * A Bloom filter: for each password some bits of a long row are set, and one of which all are set is taken for a
 * member. With 20 bits for each member and 14 of them set, 1 in 15,000 others is wrongly taken for one.
 */
const bitsEach = 20
const bitsSet = 14

const mark = Buffer.from('headsup breached passwords 1\n')
const headLength = mark.length + 8

/** In bytes: in a short row chance has too large a part. */
const leastBytes = 64

/** More than that no buffer holds; some 1,700 million members. */
const mostBytes = 2 ** 32 - 1

/** The file is there and is no filter of ours, or not whole. */
export class DamagedFilter extends Error {}

/** What a filter's file begins with. @param members how many passwords were put in */
export function headOf(members: number): Buffer {
  const count = Buffer.alloc(8)
  count.writeBigUInt64BE(BigInt(members))
  return Buffer.concat([mark, count])
}

/** In bytes, without the head; null when so many are too many. */
export function lengthFor(members: number): number | null {
  const length = Math.max(leastBytes, Math.ceil((members * bitsEach) / 8))
  return length > mostBytes ? null : length
}

/** Which bits of a row belong to a password. @param hash its SHA-1 @param length of the row, in bytes */
function bitsOf(hash: Buffer, length: number): number[] {
  const bits = length * 8
  // Odd, so that steps reach every bit of a row whose length is a power of two.
  const step = Math.floor(hash.readUIntBE(6, 6) / 2) * 2 + 1
  const found: number[] = []
  for (let turn = 0; turn < bitsSet; turn++) {
    found.push((hash.readUIntBE(0, 6) + turn * step) % bits)
  }
  return found
}

export function putIn(row: Buffer, hash: Buffer): void {
  for (const bit of bitsOf(hash, row.length)) {
    const byte = Math.floor(bit / 8)
    row[byte] = (row[byte] ?? 0) | (1 << (bit % 8))
  }
}

/**
 * Looks a password up where the file lies: a few bytes are read of it, however long it is.
 * @throws DamagedFilter, and what reading throws
 */
export function isIn(file: string, hash: Buffer): boolean {
  return opened(file, (handle, length) => {
    const one = Buffer.alloc(1)
    return bitsOf(hash, length).every((bit) => {
      readSync(handle, one, 0, 1, headLength + Math.floor(bit / 8))
      return ((one[0] ?? 0) & (1 << (bit % 8))) !== 0
    })
  })
}

/** @returns how many passwords were put in @throws DamagedFilter */
export function membersOf(file: string): number {
  return opened(file, (_handle, _length, members) => members)
}

function opened<Result>(
  file: string,
  use: (handle: number, length: number, members: number) => Result,
): Result {
  const handle = openSync(file, 'r')
  try {
    const head = Buffer.alloc(headLength)
    readSync(handle, head, 0, headLength, 0)
    const members = Number(head.readBigUInt64BE(mark.length))
    const length = fstatSync(handle).size - headLength
    if (!head.subarray(0, mark.length).equals(mark) || length !== lengthFor(members)) {
      throw new DamagedFilter(`${file} is damaged. Import the list once more, or remove the file.`)
    }
    return use(handle, length, members)
  } finally {
    closeSync(handle)
  }
}
