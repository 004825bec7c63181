import { Actor } from '@/lib/accounts/actor'
import { accountOf } from '@/lib/accounts/people/people'
import {
  endEverySession,
  endSessionsOf,
  listEverySession,
  type SessionOf,
} from '@/lib/accounts/sessions/team-sessions'
import { deviceName } from '@/lib/domain/people/device-name'
import { NotFound } from '@/lib/errors'
import { type Answer, type Command, optional, WrongUse } from '../run/command'

/** So much of an id is shown, and enough to name a session by. */
const shown = 12

export const sessions: Command = {
  name: 'sessions',
  usage: '[--email E] [--end ID | --end-all]',
  summary:
    'List where people are signed in, or end one session, all of one person, or everybody’s.',
  takes: 0,
  options: { email: { type: 'string' }, end: { type: 'string' }, 'end-all': { type: 'boolean' } },
  run(args) {
    const email = optional(args, 'email')
    const end = optional(args, 'end')
    const endsAll = args.values['end-all'] === true
    if (end !== undefined && endsAll) throw new WrongUse('--end and --end-all do not go together.')
    if (end !== undefined && end.length < shown) {
      throw new WrongUse(`--end wants the first ${shown} characters of an id, as the list has it.`)
    }
    const actor = Actor.commandLine()
    const personId = email === undefined ? undefined : accountOf(email).id
    if (endsAll) {
      return ended(
        personId === undefined ? endEverySession(actor) : endSessionsOf(actor, personId, null),
      )
    }
    const found = listEverySession(actor, personId)
    return end === undefined ? listed(found) : ended(endOne(actor, found, end))
  },
}

function listed(found: SessionOf[]): Answer {
  const text = found.map(({ name, email, session: { id, userAgent, lastSeenAt } }) => {
    const seen = new Date(lastSeenAt).toISOString().slice(0, 16).replace('T', ' ')
    return `${id.slice(0, shown)}  ${name} <${email}>, ${deviceName(userAgent)}, last seen ${seen} UTC`
  })
  const data = found.map(({ name, email, session: { id, userAgent, ...times } }) => {
    return { id, name, email, device: deviceName(userAgent), ...times }
  })
  return { text: text.join('\n') || 'Nobody is signed in.', data: { sessions: data } }
}

/** @throws NotFound */
function endOne(actor: Actor, found: SessionOf[], begin: string): number {
  const [one, another] = found.filter(({ session }) => session.id.startsWith(begin))
  if (!one) throw new NotFound('No session that counts has this id. List them without --end.')
  if (another)
    throw new NotFound('Two sessions begin so. Name more of the id (--json shows all of it).')
  return endSessionsOf(actor, one.personId, one.session.id)
}

function ended(count: number): Answer {
  const text = count === 1 ? 'One session is ended.' : `${count} sessions are ended.`
  return { text, data: { ended: count } }
}
