import { Actor } from '@/lib/accounts/actor'
import { createPerson } from '@/lib/accounts/people/people'
import { type Role, roles } from '@/lib/domain/kinds'
import { type Command, required, WrongUse } from '../run/command'
import { readPassword } from '../run/read-password'

export const createUser: Command = {
  name: 'create-user',
  usage: '--email E --name N --role owner|editor|writer --password-stdin',
  summary: 'Give somebody an account. The password is read from standard input.',
  takes: 0,
  options: {
    email: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string' },
    'password-stdin': { type: 'boolean' },
  },
  async run(args) {
    const email = required(args, 'email')
    const name = required(args, 'name')
    const role = roleOf(required(args, 'role'))
    const password = await readPassword(args)
    const id = await createPerson(Actor.commandLine(), { email, name, role, password })
    return { text: `${name} can sign in as ${role}.`, data: { id, email, name, role } }
  },
}

function roleOf(word: string): Role {
  const role = roles.find((one) => one === word)
  if (!role) throw new WrongUse(`--role is one of ${roles.join(', ')}.`)
  return role
}
