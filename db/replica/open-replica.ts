import { PrimaryLine } from './primary-line'
import type { Primary } from './primary-settings'
import { ReplicaClient } from './replica-client'
import { PrimaryAway } from './replica-errors'

/** Raised when this machine cannot begin as a replica, with a sentence that says what to do. */
class NoReplica extends Error {}

/**
 * Opens this machine's replica as it is at the primary now.
 * @throws NoReplica
 */
export function openReplica(file: string, { url, token }: Primary): ReplicaClient {
  const line = new PrimaryLine(url)
  try {
    return new ReplicaClient(file, line, token)
  } catch (error) {
    line.hangUp()
    throw new NoReplica(adviceFor(error, url), { cause: error })
  }
}

function adviceFor(error: unknown, url: string): string {
  const words = wordsOf(error)
  if (/Unauthenticated|AUTH_|Unauthorized|authenticat/i.test(words)) {
    return `The primary database ${url} does not accept DATABASE_PRIMARY_TOKEN. Set the one that was made with its key.`
  }
  if (error instanceof PrimaryAway) {
    return `The primary database ${url} does not answer, so this machine cannot begin. Look whether it runs and whether DATABASE_PRIMARY_URL is right; machines that run go on showing the site.`
  }
  return `The primary database ${url} cannot be used: ${words}`
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause === undefined ? error.message : `${error.message} ${wordsOf(error.cause)}`
}
