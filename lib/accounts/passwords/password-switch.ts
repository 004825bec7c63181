import 'server-only'
import { eq } from 'drizzle-orm'
import { type Database, database } from '@/db/connection'
import { settings } from '@/db/schema/published'
import type { Transaction } from '@/db/transaction'
import { NotAllowed } from '@/lib/errors'

export const passwordSwitchKey = 'passwordSignIn'

/** Whether people may sign in with a password, get a new one by mail, and join with one; they may until an owner ends it. */
export function isPasswordSignInOn(db: Database | Transaction = database()): boolean {
  const { key, value } = settings
  const row = db.select({ value }).from(settings).where(eq(key, passwordSwitchKey)).get()
  return row?.value !== 'off'
}

export const passwordsAreOff =
  'Nobody signs in to this site with a password. Use single sign-on, at the address /sign-in.'

/** @throws NotAllowed while it is off */
export function requirePasswordSignIn(): void {
  if (!isPasswordSignInOn()) throw new NotAllowed(passwordsAreOff)
}
