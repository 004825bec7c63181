import 'server-only'
import { randomBytes } from 'node:crypto'
import { isBreached } from './breached/breached-passwords'
import { isCommonPassword } from './common-passwords'
import { hashing } from './hashing/hashing'

/** Argon2id, the library's default kind, at the strength OWASP asks for. */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** @returns a sentence saying what is wrong with the password, or null when it may be used */
export function passwordProblem(
  password: string,
  person: { email: string; name: string },
): string | null {
  const plain = password.normalize('NFKC')
  const length = [...plain].length
  if (length < 8) return 'Use at least 8 characters. A few words in a row work well.'
  if (length > 256) return 'Use at most 256 characters.'
  const folded = plain.toLowerCase()
  const own = [
    person.email,
    person.email.split('@')[0],
    person.name,
    person.name.replace(/\s/g, ''),
  ]
  if (own.some((word) => word?.toLowerCase() === folded)) {
    return 'Choose a password that is not your name or e-mail address.'
  }
  if (isCommonPassword(folded)) {
    return 'This password is among the first that anyone would try. Choose another.'
  }
  if (isBreached(plain)) {
    return 'This password was stolen from another site once, so it is tried everywhere. Choose another.'
  }
  return null
}

/** @throws Busy */
export async function hashPassword(password: string): Promise<string> {
  return String(await hashing({ password: password.normalize('NFKC'), stored: null, strength }))
}

/**
 * Takes as long without a hash as with one, so that the time does not tell whether an account exists.
 * @throws Busy
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const compared = { password: password.normalize('NFKC'), stored: stored ?? nobodysHash, strength }
  const right = await hashing(compared)
  return right === true && stored !== null
}

/** Whether a stored hash costs whoever guesses less than one made today. */
export function isWeakHash(stored: string): boolean {
  const [, memory, time] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=\d+\$/.exec(stored) ?? []
  return !(Number(memory) >= strength.memoryCost && Number(time) >= strength.timeCost)
}

/** The hash of no password, as strong as today's. */
const nobodysHash = `$argon2id$v=19$m=${strength.memoryCost},t=${strength.timeCost},p=${strength.parallelism}$${unpadded(16)}$${unpadded(32)}`

function unpadded(bytes: number): string {
  return randomBytes(bytes).toString('base64').replaceAll('=', '')
}
