'use server'

import { refresh } from 'next/cache'
import { siteSettingsForm } from '@/lib/domain/settings/site-settings'
import { changeSiteSettings } from '@/lib/editing/settings/change-site-settings'
import { runAction } from './run/run-action'

export const changeSiteSettingsNow = runAction(siteSettingsForm, (actor, settings) => {
  changeSiteSettings(actor, settings)
  refresh()
  return {}
})
