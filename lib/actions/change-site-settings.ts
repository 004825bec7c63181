'use server'

import { refresh } from 'next/cache'
import { siteSettingsForm } from '@/lib/domain/site-settings'
import { changeSiteSettings } from '@/lib/editing/change-site-settings'
import { runAction } from './run-action'

export const changeSiteSettingsNow = runAction(siteSettingsForm, (editor, settings) => {
  changeSiteSettings(editor, settings)
  refresh()
  return {}
})
