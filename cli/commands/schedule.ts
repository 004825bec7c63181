import { database } from '@/db/connection'
import type { Actor } from '@/lib/accounts/actor'
import { formatMoment } from '@/lib/domain/time/dates'
import { instantOf } from '@/lib/domain/time/wall-time'
import { findArticleId } from '@/lib/editing/article/find-article-id'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { dueSchedulesOf } from '@/lib/editing/schedules/article-schedules'
import { cancelSchedule } from '@/lib/editing/schedules/cancel-schedule'
import { schedulePublication } from '@/lib/editing/schedules/schedule-article'
import { getPublication } from '@/lib/published/get-publication'
import { actingAs } from '../run/acting-as'
import { type Answer, type Command, optional, WrongUse } from '../run/command'

export const schedule: Command = {
  name: 'schedule',
  usage: 'SLUG|ID (AT | --cancel) [--as EMAIL] [--reason TEXT]',
  summary:
    'Set when the working copy of an update goes out as it is now, or call that off. AT is a time in the site’s zone, such as "2026-11-24 09:00".',
  takes: { least: 1, most: 2 },
  options: {
    cancel: { type: 'boolean' },
    as: { type: 'string' },
    reason: { type: 'string' },
  },
  run(args) {
    const [named = '', wall] = args.positionals
    const cancels = args.values.cancel === true
    if (cancels === (wall !== undefined)) {
      throw new WrongUse('Say either when it goes out, or --cancel.')
    }
    const at = wall === undefined ? undefined : momentOf(wall)
    const actor = actingAs(args)
    const id = findArticleId(actor, named)
    return at === undefined ? calledOff(actor, id) : set(actor, id, at, optional(args, 'reason'))
  },
}

/** @throws WrongUse for what is no time of the site's zone */
function momentOf(wall: string): number {
  const instant = instantOf(wall, getPublication().timeZone)
  if ('problem' in instant) throw new WrongUse(instant.problem)
  return instant.at
}

function set(actor: Actor, id: string, runAt: number, reason = ''): Answer {
  const zone = getPublication().timeZone
  const { rev } = getWorkingCopy(actor, id)
  const choice = { change: 'update' as const, correction: '', reason }
  schedulePublication(actor, id, rev, { runAt, zone, ...choice })
  const at = new Date(runAt).toISOString()
  return { text: `It goes out on ${formatMoment(runAt, zone)}.`, data: { id, at, zone } }
}

function calledOff(actor: Actor, id: string): Answer {
  const due = dueSchedulesOf(database(), id)
  const action = due.find((one) => one.action === 'publish')?.action ?? 'unpublish'
  cancelSchedule(actor, id, action)
  const text = action === 'publish' ? 'It does not go out by itself.' : 'It stays on the site.'
  return { text, data: { id, cancelled: action } }
}
