import { restoreArticleNow } from '@/lib/actions/restore-article'
import { trashArticleNow } from '@/lib/actions/trash-article'
import { unpublishArticleNow } from '@/lib/actions/unpublish-article'
import { type StateVerb, stateAfter } from '@/lib/domain/article-state'
import type { Role } from '@/lib/domain/kinds'
import { may, type OwnedArticle } from '@/lib/domain/rights'
import { RetractForm } from './retract-form'
import { StateActionForm } from './state-action-form'

type StateActionsProps = {
  actor: { id: string | null; role: Role }
  article: OwnedArticle & { id: string }
}

/** The buttons for what this person may do with an article in its present state, and what came of it. */
export function StateActions({ actor, article }: StateActionsProps) {
  const isOpen = (verb: StateVerb) =>
    stateAfter(article.state, verb) !== null && may(actor, verb, article)
  const { id, state } = article
  return (
    <div className="flex flex-wrap items-start gap-2">
      <StateActionForm
        action={unpublishArticleNow}
        article={id}
        isOpen={isOpen('unpublish')}
        words={{
          button: 'Unpublish',
          pending: 'Unpublishing…',
          done:
            state === 'draft' && 'Unpublished. It is a draft, and its address answers “not found”.',
        }}
      />
      <RetractForm article={id} isOpen={isOpen('retract')} isDone={state === 'retracted'} />
      <StateActionForm
        action={trashArticleNow}
        article={id}
        isOpen={isOpen('trash')}
        words={{
          button: 'Move to trash',
          pending: 'Moving…',
          done: state === 'trashed' && 'In the trash. It can be restored.',
        }}
      />
      <StateActionForm
        action={restoreArticleNow}
        article={id}
        isOpen={isOpen('restore')}
        words={{
          button: 'Restore as a draft',
          pending: 'Restoring…',
          done: state === 'draft' && 'Restored. It is a draft again.',
        }}
      />
    </div>
  )
}
