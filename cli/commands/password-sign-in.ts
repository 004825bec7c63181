import { Actor } from '@/lib/accounts/actor'
import { setPasswordSignIn } from '@/lib/accounts/single-sign-on/switch-passwords'
import { type Command, WrongUse } from '../run/command'

export const passwordSignIn: Command = {
  name: 'password-sign-in',
  usage: 'on|off',
  summary: 'Let people sign in with a password, or by single sign-on alone.',
  takes: 1,
  options: {},
  run({ positionals: [what = ''] }) {
    if (what !== 'on' && what !== 'off') throw new WrongUse(`"${what}" is neither on nor off.`)
    setPasswordSignIn(Actor.commandLine(), what === 'on')
    const text =
      what === 'on'
        ? 'People can sign in with a password.'
        : 'Nobody signs in with a password any more.'
    return { text, data: { passwordSignIn: what } }
  },
}
