'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { scheduledActions } from '@/lib/domain/kinds'
import { cancelSchedule } from '@/lib/editing/cancel-schedule'
import { articleNamed } from './article-named'
import { runAction } from './run-action'

export const cancelScheduleNow = runAction(
  articleNamed.extend({ action: z.enum(scheduledActions) }),
  (editor, { article, action }) => {
    cancelSchedule(editor, article, action)
    refresh()
    return {}
  },
)
