import 'server-only'
import { database } from '@/db/connection'
import { writeTransaction } from '@/db/transaction'
import { NotAllowed } from '@/lib/errors'
import { audit } from '../audit'
import { hasOwner } from '../has-owner'
import { isSetupTokenOpen, spendSetupToken } from '../tokens'
import { insertPerson, preparePerson } from './people'

/**
 * Creates the first owner and uses up the one-time link, both or neither.
 * @returns who can sign in now
 * @throws Invalid; NotAllowed when the link no longer works
 */
export async function createOwner(
  token: string,
  input: { email: string; name: string; password: string },
): Promise<{ id: string; name: string }> {
  if (!isSetupTokenOpen(token)) throw new NotAllowed(closed)
  const person = await preparePerson({ ...input, role: 'owner' })
  return writeTransaction(database(), (tx) => {
    if (hasOwner() || !spendSetupToken(tx, token)) throw new NotAllowed(closed)
    const id = insertPerson(tx, person)
    const owner = { id, name: person.name }
    audit(tx, owner, 'set the site up', id, { email: person.email })
    return owner
  })
}

const closed = 'This link no longer works. Start the site again to get a new one, or sign in.'
