import { Actor } from '@/lib/accounts/actor'
import { importBreached } from '@/lib/accounts/passwords/breached/import-breached'
import { type Command, WrongUse } from '../run/command'

export const passwords: Command = {
  name: 'passwords',
  usage: 'import FILE',
  summary:
    'Refuse, from now on, the breached passwords of a list: words one a line, or SHA-1 hashes as Pwned Passwords has them. It takes the place of the list before.',
  takes: 2,
  options: {},
  async run({ positionals: [what, file = ''] }) {
    if (what !== 'import')
      throw new WrongUse(`The word after passwords is "import", not "${what}".`)
    const count = await importBreached(Actor.commandLine(), file)
    return { text: `${count} passwords are refused from now on.`, data: { count } }
  },
}
