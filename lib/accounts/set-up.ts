import 'server-only'
import { database } from '@/db/connection'
import { writeTransaction } from '@/db/transaction'
import { NotAllowed } from '@/lib/errors'
import { audit } from './audit'
import { hasOwner } from './has-owner'
import { insertPerson, preparePerson } from './people'
import { isSetupTokenOpen, spendSetupToken } from './tokens'

/**
 * Creates the first owner and uses up the one-time link, both or neither.
 * @throws Invalid; NotAllowed when the link no longer works
 */
export async function createOwner(
  token: string,
  input: { email: string; name: string; password: string },
): Promise<void> {
  if (!isSetupTokenOpen(token)) throw new NotAllowed(closed)
  const person = await preparePerson({ ...input, role: 'owner' })
  writeTransaction(database(), (tx) => {
    if (hasOwner() || !spendSetupToken(tx, token)) throw new NotAllowed(closed)
    const id = insertPerson(tx, person)
    audit(tx, { id, name: person.name }, 'set the site up', id, { email: person.email })
  })
}

const closed = 'This link no longer works. Start the site again to get a new one, or sign in.'
