import 'server-only'
import { type Database, database } from '@/db/connection'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { storedSetting, storeSetting } from '@/lib/accounts/stored-setting'
import { Conflict, NotAllowed } from '@/lib/errors'

const key = 'sourceFetching'

/** Whether the site may ask other hosts what a source says; it may not until an owner allows it. */
export function mayFetchSources(db: Database | Transaction = database()): boolean {
  return storedSetting(db, key) === 'on'
}

/** @throws Conflict while it is off */
export function requireSourceFetching(): void {
  if (mayFetchSources()) return
  throw new Conflict('This site does not fetch sources. An owner can switch it on in the settings.')
}

/** @throws NotAllowed for anybody but an owner */
export function setSourceFetching(actor: Actor, isOn: boolean): void {
  if (actor.role !== 'owner') throw new NotAllowed('Only an owner can change the settings.')
  writeTransaction(database(), (tx) => {
    if (mayFetchSources(tx) === isOn) return
    const value = isOn ? 'on' : 'off'
    storeSetting(tx, key, value)
    audit(tx, actor, 'changed a setting', key, { to: value })
  })
}
