import { Actor } from '@/lib/accounts/actor'
import { resetPassword as reset } from '@/lib/accounts/people/people'
import { type Command, required } from '../run/command'
import { readPassword } from '../run/read-password'

export const resetPassword: Command = {
  name: 'reset-password',
  usage: '--email E --password-stdin',
  summary:
    "Replace a forgotten password and end that person's sessions. The new one is read from standard input.",
  takes: 0,
  options: { email: { type: 'string' }, 'password-stdin': { type: 'boolean' } },
  async run(args) {
    const email = required(args, 'email')
    await reset(Actor.commandLine(), email, await readPassword(args))
    return {
      text: `The password of ${email} is replaced and their sessions are ended.`,
      data: { email },
    }
  },
}
