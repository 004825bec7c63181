'use server'

import { refresh } from 'next/cache'
import { mailChoicesForm } from '@/lib/domain/mails/mail-choices'
import { setMailChoices } from '@/lib/editing/mails/mail-choices'
import { runAction } from '../run/run-action'

export const chooseMailsNow = runAction(mailChoicesForm, (actor, choices) => {
  setMailChoices(actor, choices)
  refresh()
  return {}
})
