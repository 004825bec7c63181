import { buttonLook } from '@/components/ui/button'
import { restoreNow } from '@/lib/actions/restore-article'
import { retractNow } from '@/lib/actions/retract-article'
import { trashNow } from '@/lib/actions/trash-article'
import { unpublishNow } from '@/lib/actions/unpublish-article'
import type { StateVerb } from '@/lib/domain/article-state'
import { ReasonField } from './reason-field'
import { StateForm } from './state-form'

/** @param verbs what this person may do to the article as it stands; the verbs check again */
export function StateActions({ id, verbs }: { id: string; verbs: StateVerb[] }) {
  return (
    <div className="flex flex-wrap items-start gap-2">
      {verbs.includes('unpublish') && <StateForm id={id} action={unpublishNow} label="Unpublish" />}
      {verbs.includes('retract') && (
        <details className="open:basis-full">
          <summary className={buttonLook('danger', 'list-none')}>Retract…</summary>
          <div className="mt-3 max-w-[30rem] rounded-lg border border-line bg-sheet p-4">
            <StateForm id={id} action={retractNow} label="Retract this update" kind="danger">
              <ReasonField />
            </StateForm>
          </div>
        </details>
      )}
      {verbs.includes('restore') && (
        <StateForm id={id} action={restoreNow} label="Restore from the trash" />
      )}
      {verbs.includes('trash') && (
        <StateForm id={id} action={trashNow} label="Move to the trash" kind="danger" />
      )}
    </div>
  )
}
