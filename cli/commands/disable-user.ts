import { Actor } from '@/lib/accounts/actor'
import { accountOf } from '@/lib/accounts/people/people'
import { disablePerson } from '@/lib/accounts/people/team'
import { type Command, required } from '../run/command'

export const disableUser: Command = {
  name: 'disable-user',
  usage: '--email E',
  summary:
    'Lock somebody out at once, on every device; their texts and byline stay. Owners let them in again under People.',
  takes: 0,
  options: { email: { type: 'string' } },
  run(args) {
    const email = required(args, 'email')
    const { id, name, isDisabled } = accountOf(email)
    if (!isDisabled) disablePerson(Actor.commandLine(), id)
    const text = isDisabled
      ? `${name} was disabled already.`
      : `${name} cannot sign in any more, and their sessions are ended.`
    return { text, data: { id, email, disabled: !isDisabled } }
  },
}
