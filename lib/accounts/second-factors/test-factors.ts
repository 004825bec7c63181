import { generateSync } from 'otplib'
import { vi } from 'vitest'
import { database } from '@/db/connection'
import type { Role } from '@/lib/domain/kinds'
import { Actor } from '../actor'
import { createPerson } from '../people/people'
import { createSession, readSession } from '../sessions/sessions'
import { checkSignIn, type SignInResult } from '../sign-in/check-sign-in'
import { beginApp, begunApp, confirmApp } from './authenticator-app'

vi.stubEnv('AUTH_SECRET', 'a secret of a test, as long as it has to be')
vi.stubEnv('SITE_URL', 'https://news.example.org')

export const password = 'a long enough phrase'

/** For tests: somebody with an account, signed in. */
export async function member(email = 'ada@example.org', role: Role = 'owner'): Promise<Actor> {
  const person = { email, name: 'Ada', role, password }
  const id = await createPerson(Actor.commandLine(), person)
  return signedIn({ id, name: 'Ada' })
}

export function signedIn(person: { id: string; name: string }): Actor {
  const actor = readSession(createSession(person, 'a browser'))
  if (!actor) throw new Error('The session did not begin.')
  return actor
}

/** Gives them an app that counts. */
export function withApp(actor: Actor): { secret: string; codes: string[] } {
  beginApp(actor)
  const secret = begunApp(actor)?.secret ?? ''
  return { secret, codes: confirmApp(actor, codeAt(secret)) ?? [] }
}

/** What the app shows so many milliseconds from now. */
export function codeAt(secret: string, offset = 0): string {
  return generateSync({ secret, epoch: Math.floor((Date.now() + offset) / 1000) })
}

export const from = { address: '192.0.2.1', userAgent: 'a browser' }

export function givePassword(email = 'ada@example.org'): Promise<SignInResult> {
  return checkSignIn({ email, password, ...from })
}

/** Signs in as far as the second step. @returns its secret */
export async function halfWay(email?: string): Promise<string> {
  const result = await givePassword(email)
  if (result.outcome !== 'second step') throw new Error(`It came to "${result.outcome}".`)
  return result.secret
}

export function rows(table: string): Record<string, unknown>[] {
  return database().$client.prepare(`SELECT * FROM ${table}`).all() as Record<string, unknown>[]
}

/** What the log says of somebody that is about second factors, oldest first. */
export function audited(): unknown[] {
  return database()
    .$client.prepare(
      "SELECT action, subject, detail FROM audit_log WHERE action NOT IN ('created a person', 'signed in') ORDER BY id",
    )
    .all()
}
