import { routeAction } from '@/lib/actions/route-action'
import { draftFormSchema } from '@/lib/domain/draft-form'
import { getWorkingCopy } from '@/lib/editing/get-working-copy'
import { keepAsRevision } from '@/lib/editing/keep-as-revision'
import { savedArticle } from '@/lib/editing/saved-article'

/** Keeps what was typed in a form that was taken over, and answers with the stored text. */
export const POST = routeAction(draftFormSchema, (editor, form, { id }: { id: string }) => {
  const { isKept } = keepAsRevision(editor, id, form.rev, form.values, 'taken over')
  return { isKept, article: savedArticle(getWorkingCopy(editor, id)) }
})
