'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { scheduledActions } from '@/lib/domain/kinds'
import { instantOf } from '@/lib/domain/time/wall-time'
import { cancelSchedule } from '@/lib/editing/schedules/cancel-schedule'
import { moveSchedule } from '@/lib/editing/schedules/move-schedule'
import { Invalid } from '@/lib/errors'
import { articleNamed } from './run/article-named'
import { runAction } from './run/run-action'

const move = z.object({
  schedule: z.string().max(64),
  /** The clock on the wall of the zone: `2026-11-24T09:00`. */
  wall: z.string().max(40),
  zone: z.string().max(100),
})

export const moveScheduleNow = runAction(move, (actor, { schedule, wall, zone }) => {
  const instant = instantOf(wall, zone)
  if ('problem' in instant) throw new Invalid(instant.problem)
  const { before } = moveSchedule(actor, schedule, { runAt: instant.at, zone })
  refresh()
  return { before }
})

export const cancelScheduleNow = runAction(
  articleNamed.extend({ action: z.enum(scheduledActions) }),
  (actor, { article, action }) => {
    cancelSchedule(actor, article, action)
    refresh()
    return {}
  },
)
