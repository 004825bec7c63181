import 'server-only'
import { type Database, database } from '@/db/connection'
import type { Transaction } from '@/db/transaction'
import { NotAllowed } from '@/lib/errors'
import { storedSetting } from '../stored-setting'

export const passwordSwitchKey = 'passwordSignIn'

/** Whether people may sign in with a password, get a new one by mail, and join with one; they may until an owner ends it. */
export function isPasswordSignInOn(db: Database | Transaction = database()): boolean {
  return storedSetting(db, passwordSwitchKey) !== 'off'
}

export const passwordsAreOff =
  'Nobody signs in to this site with a password. Use single sign-on, at the address /sign-in.'

/** @throws NotAllowed while it is off */
export function requirePasswordSignIn(): void {
  if (!isPasswordSignInOn()) throw new NotAllowed(passwordsAreOff)
}
