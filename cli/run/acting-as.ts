import { Actor } from '@/lib/accounts/actor'
import { personByEmail } from '@/lib/accounts/people/people'
import { type Arguments, optional } from './command'

/** Who a command acts as: the person named with `--as`, with that person's rights, else the command line. */
export function actingAs(args: Arguments): Actor {
  const email = optional(args, 'as')
  return email ? Actor.person(personByEmail(email)) : Actor.commandLine()
}
