import 'server-only'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '@/lib/env'

/**
 * Whether a password is among those that anyone would try first: one of the 18,000 most common ones of eight and more
 * characters, alone or with one sign after it, a few characters again and again, or one after the other.
 * @param folded in lower case
 */
export function isCommonPassword(folded: string): boolean {
  if (/^(.{1,4})\1+$/u.test(folded) || rows.some((row) => row.includes(folded))) return true
  const bare = folded.replace(/[!-/:-@[-`{-~]$/, '')
  const listed = list()
  return [folded, bare].some((word) => ofOurs.has(word) || listed.includes(JSON.stringify(word)))
}

/** Parts of these are `abcdefgh`, `87654321` and `67890123`. */
const rows = ['0123456789'.repeat(26), 'abcdefghijklmnopqrstuvwxyz'].flatMap((row) => [
  row,
  [...row].reverse().join(''),
])

/** Common where sites are run, and our own name. */
const ofOurs = new Set(
  'p@ssword admin1234 root1234 changeme123 headsupai headsupai1 headsupai123 headsup1'.split(' '),
)

/**
 * Passwords that were found in breaches, the most common first, as the text of a JSON list. It is read each time, in
 * 4 ms: passwords are chosen a few times a year, and half a megabyte would be kept for them.
 */
function list(): string {
  const file = join(/* turbopackIgnore: true */ env().HEADSUP_ROOT, 'node_modules', packaged)
  return readFileSync(file, 'utf8')
}

const packaged = '@zxcvbn-ts/language-common/src/passwords.json'
