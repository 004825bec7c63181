import { StateActionForm } from '@/components/editor/parts/state-action-form'
import {
  reopenArticleNow,
  restoreArticleNow,
  trashArticleNow,
  untrashArticleNow,
} from '@/lib/actions/drafts'
import { archiveArticleNow, putBackArticleNow, unpublishArticleNow } from '@/lib/actions/publishing'
import type { StateVerb } from '@/lib/domain/article/article-state'
import type { ArticleState } from '@/lib/domain/kinds'
import { RetractForm } from './retract-form'
import { UndoableForm } from './undoable-form'

type StateActionsProps = { id: string; state: ArticleState; verbs: StateVerb[] }

/**
 * The buttons for what may be done with an article as it stands, and what came of it.
 * @param state as it stands; a message about another state is not true any more
 * @param verbs what this person may do; the verbs themselves check again
 */
export function StateActions({ id, state, verbs }: StateActionsProps) {
  const isOpen = (verb: StateVerb) => verbs.includes(verb)
  return (
    <div className="flex flex-wrap items-start gap-2">
      <UndoableForm
        act={unpublishArticleNow}
        undo={putBackArticleNow}
        article={id}
        isOpen={isOpen('unpublish')}
        words={{
          button: 'Unpublish',
          pending: 'Unpublishing…',
          done:
            state === 'draft' && 'Unpublished. It is a draft, and its address answers “not found”.',
          undone: state === 'live' && putBack,
        }}
      />
      <UndoableForm
        act={archiveArticleNow}
        undo={putBackArticleNow}
        article={id}
        isOpen={isOpen('archive')}
        words={{
          button: 'Archive',
          pending: 'Archiving…',
          done: state === 'archived' && 'Archived. Its address answers “not found”.',
          undone: state === 'live' && putBack,
        }}
      />
      <StateActionForm
        action={reopenArticleNow}
        article={id}
        isOpen={isOpen('reopen')}
        words={{
          button: 'Reopen as a draft',
          pending: 'Reopening…',
          done: state === 'draft' && 'Reopened. It is a draft again.',
        }}
      />
      <RetractForm article={id} isOpen={isOpen('retract')} isDone={state === 'retracted'} />
      <UndoableForm
        act={trashArticleNow}
        undo={untrashArticleNow}
        article={id}
        isOpen={isOpen('trash')}
        words={{
          button: 'Move to trash',
          pending: 'Moving…',
          done: state === 'trashed' && 'In the trash. It can be restored.',
          undone: state !== 'trashed' && 'Taken out of the trash. It stands where it stood.',
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

const putBack = 'Put back. Readers see what they saw before.'
