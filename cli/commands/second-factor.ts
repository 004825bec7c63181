import { Actor } from '@/lib/accounts/actor'
import { resetSecondFactors } from '@/lib/accounts/second-factors/reset-second-factors'
import { type Command, WrongUse } from '../run/command'

export const secondFactor: Command = {
  name: 'second-factor',
  usage: 'reset EMAIL',
  summary:
    'Take the authenticator app, passkeys and recovery codes from somebody who has lost them, and end their sessions.',
  takes: 2,
  options: {},
  async run({ positionals: [what, email = ''] }) {
    if (what !== 'reset')
      throw new WrongUse(`The word after second-factor is "reset", not "${what}".`)
    resetSecondFactors(Actor.commandLine(), email)
    return {
      text: `${email} signs in with the password alone again, and their sessions are ended.`,
      data: { email },
    }
  },
}
