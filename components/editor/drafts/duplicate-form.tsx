import { StateActionForm } from '@/components/editor/parts/state-action-form'
import { duplicateArticleNow } from '@/lib/actions/drafts'

/** Begins a draft with the saved text of this article, and leads there. */
export function DuplicateForm({ article }: { article: string }) {
  return (
    <StateActionForm
      action={duplicateArticleNow}
      article={article}
      isOpen
      words={{ button: 'Duplicate', pending: 'Duplicating…', done: false }}
    />
  )
}
