import { routeAction } from '@/lib/actions/run/route-action'
import { draftFormSchema } from '@/lib/domain/drafts/draft-form'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { rescueText } from '@/lib/editing/drafts/rescue-text'
import { savedArticle } from '@/lib/editing/drafts/saved-article'

/** Keeps what was typed in a form that was taken over, and answers with the stored text. */
export const POST = routeAction(draftFormSchema, (actor, form, { id }: { id: string }) => {
  const { isKept } = rescueText(actor, id, form.rev, form.values, 'taken over')
  return { isKept, article: savedArticle(getWorkingCopy(actor, id)) }
})
