'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { scheduledActions } from '@/lib/domain/kinds'
import { cancelSchedule } from '@/lib/editing/schedules/cancel-schedule'
import { articleNamed } from './run/article-named'
import { runAction } from './run/run-action'

export const cancelScheduleNow = runAction(
  articleNamed.extend({ action: z.enum(scheduledActions) }),
  (editor, { article, action }) => {
    cancelSchedule(editor, article, action)
    refresh()
    return {}
  },
)
