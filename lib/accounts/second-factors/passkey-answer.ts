import 'server-only'
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { databaseProblem } from '@/lib/database-problem'

type Answer = RegistrationResponseJSON & AuthenticationResponseJSON

/** @returns what a browser sent, or null for what is no answer of an authenticator; its parts are checked later */
export function answerIn(text: string): Answer | null {
  if (text.length > longest) return null
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) && typeof value.id === 'string' && isObject(value.response)
      ? (value as unknown as Answer)
      : null
  } catch {
    return null
  }
}

/** In characters; attestations with certificates are not asked for. */
const longest = 16_384

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The library raises for every answer that is not as it should be. @returns null for those */
export async function orNull<Result>(verify: () => Promise<Result>): Promise<Result | null> {
  try {
    return await verify()
  } catch (error) {
    if (databaseProblem(error) !== null) throw error
    return null
  }
}
