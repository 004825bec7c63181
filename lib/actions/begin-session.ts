import 'server-only'
import { carrySession } from '@/lib/accounts/auth'
import { createSession } from '@/lib/accounts/sessions'
import { visitor } from './run/visitor'

/** Signs in, in this browser, somebody who has just been given their account. */
export async function beginSession(person: { id: string; name: string }): Promise<void> {
  const { userAgent } = await visitor()
  await carrySession(createSession(person, userAgent))
}
