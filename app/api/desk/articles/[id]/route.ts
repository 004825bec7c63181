import { routeAction } from '@/lib/actions/run/route-action'
import { routeRead } from '@/lib/actions/run/route-read'
import { saveDraft } from '@/lib/actions/save-draft'
import { draftFormSchema } from '@/lib/domain/drafts/draft-form'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { savedArticle } from '@/lib/editing/drafts/saved-article'

/** The stored working copy, for a form that has met a conflict. */
export const GET = routeRead((actor, { id }: { id: string }) => ({
  article: savedArticle(getWorkingCopy(actor, id)),
}))

/** The editor's form as JSON; it goes here so that a slow save holds up no other request. */
export const POST = routeAction(draftFormSchema, (actor, form, { id }: { id: string }) =>
  saveDraft(actor, { ...form, article: id }),
)
