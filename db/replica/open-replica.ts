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
  const line = new PrimaryLine(url, token)
  try {
    if (line.isRefused()) throw new NoReplica(refused(url))
    return new ReplicaClient(file, line, token)
  } catch (error) {
    line.hangUp()
    throw error instanceof NoReplica
      ? error
      : new NoReplica(adviceFor(error, url), { cause: error })
  }
}

function refused(url: string): string {
  return `The primary database ${url} does not accept DATABASE_PRIMARY_TOKEN. Set the one that was made with its key.`
}

function adviceFor(error: unknown, url: string): string {
  if (error instanceof PrimaryAway) {
    return `The primary database ${url} does not answer, so this machine cannot begin. Look whether it runs and whether DATABASE_PRIMARY_URL is right; machines that run go on showing the site.`
  }
  return `The primary database ${url} cannot be used: ${error instanceof Error ? error.message : error}`
}
