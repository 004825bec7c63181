import { database } from './connection'
import { primary } from './replica/primary-settings'
import { ReplicaClient } from './replica/replica-client'

/** `clockOff`: by how many seconds this machine's clock is ahead of the primary's. */
export type PrimaryStanding = { isAway: boolean; clockOff: number }

/** How the primary was a second or three ago; null where the database is a file of this machine. */
export function primaryStanding(): PrimaryStanding | null {
  if (!primary()) return null
  const client: unknown = database().$client
  if (!(client instanceof ReplicaClient)) return null
  return { isAway: client.line.isAway(), clockOff: client.line.clockOff() }
}
