'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { dismissFirstSteps } from '@/lib/editing/desk/first-steps'
import { runAction } from './run/run-action'

export const dismissFirstStepsNow = runAction(z.object({}), (actor) => {
  dismissFirstSteps(actor)
  refresh()
  return {}
})
