'use server'

import { redirect } from 'next/navigation'
import { draftFormSchema } from '@/lib/domain/drafts/draft-form'
import { paths } from '@/lib/paths'
import type { ActionAnswer } from './run/action-answer'
import { runAction } from './run/run-action'
import { type SaveAnswer, saveDraft } from './save-draft'

/** The editor's form without scripts: save, publish, and the buttons of its rows. */
export async function saveArticleForm(
  previous: ActionAnswer<SaveAnswer> | null,
  form: FormData,
): Promise<ActionAnswer<SaveAnswer>> {
  const answer = await save(previous, form)
  if (answer.ok && answer.kind === 'saved' && answer.refusal === null) {
    redirect(paths.article(String(form.get('article'))))
  }
  return answer
}

const save = runAction(draftFormSchema, saveDraft)
