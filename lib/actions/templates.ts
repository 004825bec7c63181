'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { templateForm } from '@/lib/domain/drafts/template'
import { beginFromTemplate, keepAsTemplate, removeTemplate } from '@/lib/editing/drafts/templates'
import { paths } from '@/lib/paths'
import { runAction } from './run/run-action'

const named = z.object({ template: z.string().max(64) })

export const keepAsTemplateNow = runAction(templateForm, (actor, { article, name }) => {
  keepAsTemplate(actor, article, name)
  return { name }
})

export const beginFromTemplateNow = runAction(named, (actor, { template }): object => {
  redirect(paths.article(beginFromTemplate(actor, template)))
})

export const removeTemplateNow = runAction(named, (actor, { template }) => {
  removeTemplate(actor, template)
  refresh()
  return {}
})
