import { randomUUID } from 'node:crypto'
import { database } from '@/db/connection'
import { passkeys } from '@/db/schema/second-factors'
import type { Actor } from '@/lib/accounts/actor'
import { renamePasskey } from '@/lib/accounts/second-factors/passkeys'
import { createSession } from '@/lib/accounts/sessions/sessions'
import { Invalid } from '@/lib/errors'

/** Somebody whose browsers call themselves so, and who calls passkeys so. @returns how many names of passkeys are refused */
export function bringDevices(person: Actor & { id: string }, names: string[]): number {
  return names.filter((name) => {
    createSession(person, name)
    return !takesName(person, name)
  }).length
}

function takesName(person: Actor & { id: string }, name: string): boolean {
  const id = randomUUID()
  const key = { publicKey: '', counter: 0, transports: [], name: 'Plain', createdAt: 0 }
  database()
    .insert(passkeys)
    .values({ id, personId: person.id, ...key })
    .run()
  try {
    renamePasskey(person, id, name)
    return true
  } catch (error) {
    if (error instanceof Invalid) return false
    throw error
  }
}
