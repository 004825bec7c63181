import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { type BulkDeed, type BulkResult, writeStep } from '@/lib/domain/desk/bulk'

const words: Record<BulkDeed | 'undo', string> = {
  publish: 'Published',
  unpublish: 'Unpublished',
  'put-back': 'Put back',
  'take-back': 'Taken back',
  trash: 'Moved to the trash',
  untrash: 'Taken out of the trash',
  restore: 'Restored as drafts',
  'add-topic': 'Topic added',
  'create-topic': 'New topic added',
  'remove-topic': 'Topic taken off',
  'hand-over': 'Handed over',
  undo: 'Taken back',
}

type Props = {
  deed: BulkDeed | 'undo'
  results: BulkResult[]
  undo: (form: FormData) => void
  isBusy: boolean
}

/** What became of each, and a way back for what has one. */
export function BulkResults({ deed, results, undo, isBusy }: Props) {
  const steps = deed === 'undo' ? [] : results.flatMap((result) => result.undo ?? [])
  const refused = results.filter(({ problem }) => problem !== null)
  const done = results.length - refused.length
  return (
    <Notice kind={refused.length > 0 ? 'fault' : 'done'}>
      <p>
        {words[deed]}: {done} of {results.length}.
      </p>
      {refused.length > 0 && (
        <ul className="mt-1 list-disc pl-5">
          {refused.map(({ article, headline, problem }) => (
            <li key={article}>
              <span className="font-medium">{headline || 'No headline yet'}</span>: {problem}
            </li>
          ))}
        </ul>
      )}
      {steps.length > 0 && (
        <form action={undo} className="mt-2">
          {steps.map((step) => (
            <input key={step.article} type="hidden" name="step" value={writeStep(step)} />
          ))}
          <Button type="submit" disabled={isBusy}>
            Undo
          </Button>
        </form>
      )}
    </Notice>
  )
}
