'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { setOwnApproval } from '@/lib/editing/review/set-own-approval'
import { runAction } from './run/run-action'

/** A box that is not ticked is not sent. */
const review = z.object({ forbidden: z.literal('yes').optional() })

export const setOwnApprovalNow = runAction(review, (editor, { forbidden }) => {
  setOwnApproval(editor, forbidden === undefined)
  refresh()
  return {}
})
