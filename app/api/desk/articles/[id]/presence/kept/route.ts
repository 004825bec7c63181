import { routeAction } from '@/lib/actions/run/route-action'
import { draftFormSchema } from '@/lib/domain/drafts/draft-form'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { keepAsRevision } from '@/lib/editing/drafts/keep-as-revision'
import { savedArticle } from '@/lib/editing/drafts/saved-article'

/** Keeps what was typed in a form that was taken over, and answers with the stored text. */
export const POST = routeAction(draftFormSchema, (editor, form, { id }: { id: string }) => {
  const { isKept } = keepAsRevision(editor, id, form.rev, form.values, 'taken over')
  return { isKept, article: savedArticle(getWorkingCopy(editor, id)) }
})
