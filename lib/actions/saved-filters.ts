'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { savedFilterForm } from '@/lib/domain/desk/saved-filter'
import { removeFilter, saveFilter } from '@/lib/editing/desk/saved-filters'
import { runAction } from './run/run-action'

export const saveFilterNow = runAction(savedFilterForm, (actor, filter) => {
  saveFilter(actor, filter)
  refresh()
  return {}
})

const removal = z.object({ filter: z.string().max(100) })

export const removeFilterNow = runAction(removal, (actor, { filter }) => {
  removeFilter(actor, filter)
  refresh()
  return {}
})
