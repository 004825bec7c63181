import { useId } from 'react'
import type { Side } from '@/lib/domain/revisions/merge-text'
import { type WordChange, wordDifference } from '@/lib/domain/revisions/word-difference'

type Props = {
  name: string
  /** Null where that side does not have it. */
  mine: string | null
  theirs: string | null
  choice: Side
  /** Null without scripts, when there is only to read. */
  onChoose: ((side: Side) => void) | null
}

export function ConflictField({ name, mine, theirs, choice, onChoose }: Props) {
  const group = useId()
  const side = (which: Side, label: string, text: string | null) => (
    <div className="rounded-lg border border-line p-3 has-checked:border-ink">
      {onChoose ? (
        <label className="flex min-h-6 cursor-pointer items-center gap-2 font-semibold text-sm">
          <input
            type="radio"
            name={group}
            checked={choice === which}
            onChange={() => onChoose(which)}
            className="size-4 accent-ink"
          />
          {label}
        </label>
      ) : (
        <p className="font-semibold text-sm">{which === 'mine' ? 'Mine' : 'Theirs'}</p>
      )}
      <p className="mt-1.5 max-h-72 overflow-auto whitespace-pre-wrap break-words">
        {text ? (
          marked(wordDifference(theirs ?? '', mine ?? ''), which)
        ) : (
          <span className="text-muted">{text === null ? 'Not there' : 'Empty'}</span>
        )}
      </p>
    </div>
  )
  return (
    <fieldset className="mt-4">
      <legend className="mb-1.5 font-semibold text-sm">{name}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {side('mine', 'Keep mine', mine)}
        {side('theirs', 'Take theirs', theirs)}
      </div>
    </fieldset>
  )
}

/** One side with what the other does not have marked. */
function marked(changes: WordChange[], side: Side) {
  const other = side === 'mine' ? 'removed' : 'added'
  return changes
    .filter(({ kind }) => kind !== other)
    .map(({ kind, text }, at) =>
      kind === 'same' ? (
        text
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other name
        <mark key={at} className="bg-good/15 text-ink">
          {text}
        </mark>
      ),
    )
}
