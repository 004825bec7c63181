'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { machineSettingsForm } from '@/lib/domain/settings/machine-settings'
import { siteSettingsForm } from '@/lib/domain/settings/site-settings'
import { setOwnApproval } from '@/lib/editing/review/own-approval'
import { changeSiteSettings } from '@/lib/editing/settings/change-site-settings'
import { setSourceFetching } from '@/lib/editing/sources/source-fetching'
import { runAction } from './run/run-action'

export const changeSiteSettingsNow = runAction(siteSettingsForm, (actor, settings) => {
  changeSiteSettings(actor, settings)
  refresh()
  return {}
})

export const changeMachineSettingsNow = runAction(machineSettingsForm, (actor, settings) => {
  changeSiteSettings(actor, settings)
  refresh()
  return {}
})

/** A box that is not ticked is not sent. */
const box = z.literal('yes').optional()

export const changeDeskSettingsNow = runAction(
  z.object({ forbidden: box, fetch: box }),
  (actor, { forbidden, fetch }) => {
    setOwnApproval(actor, forbidden === undefined)
    setSourceFetching(actor, fetch !== undefined)
    refresh()
    return {}
  },
)
