import { Actor } from '@/lib/accounts/actor'
import { personByEmail } from '@/lib/accounts/people/people'
import { type Arguments, naming } from './command'

/** Who a command acts as: the person named with `--as`, with that person's rights, else the command line. @throws WrongUse */
export function actingAs(args: Arguments): Actor {
  const email = naming(args, 'as')
  return email === undefined ? Actor.commandLine() : Actor.person(personByEmail(email))
}
