import 'server-only'
import { redirect } from 'next/navigation'
import { connection } from 'next/server'
import { requestIsOf } from '@/lib/log'
import { paths } from '@/lib/paths'
import type { Actor } from '../actor'
import { owesSecondFactor } from '../second-factor-rule'
import { auth } from './auth'
import { readSession } from './sessions'

/**
 * The guard of every page of the desk.
 * @param next where to go after signing in
 */
export async function requireActor(next: string = paths.dashboard()): Promise<Actor> {
  const actor = await signedInActor()
  if (!actor) redirect(`${paths.signIn()}?next=${encodeURIComponent(next)}`)
  if (owesSecondFactor(actor)) redirect(paths.addFactor())
  return actor
}

/** Who asks and may act, or null: nobody acts who owes the site a second factor. */
export async function currentActor(): Promise<Actor | null> {
  const actor = await signedInActor()
  return actor && !owesSecondFactor(actor) ? actor : null
}

/**
 * Who asks, also while they may do nothing but add a second factor; or null. The cookie only names a session;
 * the database says whether it still counts.
 */
export async function signedInActor(): Promise<Actor | null> {
  await connection()
  const session = await auth()
  const sessionId = session?.user?.id
  const actor = sessionId ? readSession(sessionId) : null
  if (actor) requestIsOf(actor.id)
  return actor
}
