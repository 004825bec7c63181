'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { doInBulk, undoInBulk } from '@/lib/actions/bulk'
import type { TopicValues } from '@/lib/domain/drafts/draft-values'
import { BulkResults } from './bulk-results'
import { useBulkFormId } from './bulk-scope'
import { BulkTopic } from './bulk-topic'
import { SelectionCount } from './selection-count'

type Props = {
  isTrash: boolean
  /** Whether this person publishes and hands over. */
  mayPublish: boolean
  people: { id: string; name: string }[]
  topics: TopicValues[]
}

/** Lies over the end of the list above once something is chosen in it, with and without scripts, so that nothing moves. */
export function BulkForm({ isTrash, mayPublish, people, topics }: Props) {
  const id = useBulkFormId()
  const [answer, act, isPending] = useActionState(doInBulk, null)
  const [undone, undo, isUndoing] = useActionState(undoInBulk, null)
  const done = [answer, undone].flatMap((one) => (one?.ok ? one : []))
  const latest = done.toSorted((one, other) => other.at - one.at)[0]
  const button = (deed: string, words: string) => (
    <Button
      type="submit"
      name="deed"
      value={deed}
      disabled={isPending}
      className="whitespace-nowrap"
    >
      {words}
    </Button>
  )
  return (
    <div className="sticky bottom-0 z-10 grid gap-3">
      <div className="grid max-h-[40dvh] gap-3 overflow-y-auto empty:hidden">
        {[answer, undone].map(
          (one) =>
            one &&
            !one.ok && (
              <Notice key={one.message} kind="fault">
                {Object.values(one.fields)[0] ?? one.message}
              </Notice>
            ),
        )}
        {latest && <BulkResults {...latest} undo={undo} isBusy={isPending || isUndoing} />}
      </div>
      <form
        id={id}
        action={act}
        aria-label="With the chosen updates"
        className="mb-3 hidden flex-wrap items-center gap-2 rounded-lg border border-line bg-tint px-3 py-2 shadow-over group-has-[input[name=article]:checked]/bulk:flex"
      >
        {/* The first button is what the enter key in a field presses. */}
        <button type="submit" name="deed" value="add-topic" tabIndex={-1} aria-hidden hidden />
        <SelectionCount />
        {isTrash && button('restore', 'Restore as drafts')}
        {!isTrash && (
          <>
            {mayPublish && button('publish', 'Publish')}
            {mayPublish && button('unpublish', 'Unpublish')}
            {button('trash', 'Move to trash')}
            <span className="flex flex-wrap items-center gap-1.5">
              <BulkTopic topics={topics} />
              {button('add-topic', 'Add topic')}
            </span>
            {mayPublish && (
              <span className="grid grid-cols-[9rem_auto] items-center gap-1.5">
                <Select name="heir" aria-label="Hand over to" defaultValue="" className="py-1.5">
                  <option value="">Person</option>
                  {people.map((person) => (
                    <option key={person.id} value={person.id}>
                      {person.name}
                    </option>
                  ))}
                </Select>
                {button('hand-over', 'Hand over')}
              </span>
            )}
          </>
        )}
      </form>
    </div>
  )
}
