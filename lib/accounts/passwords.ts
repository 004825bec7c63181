import 'server-only'
import { hash, verify } from '@node-rs/argon2'
import { commonPasswords } from './common-passwords'

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
  if (commonPasswords.has(folded) || /^(.)\1*$/u.test(folded)) {
    return 'This password is among the first that anyone would try. Choose another.'
  }
  return null
}

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), strength)
}

let nobodysHash: Promise<string> | undefined

/** Takes as long without a hash as with one, so that the time does not tell whether an account exists. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  nobodysHash ??= hashPassword('nobody signs in with this')
  const right = await verify(stored ?? (await nobodysHash), password.normalize('NFKC'))
  return right && stored !== null
}
