import { ChangeMark } from '@/components/reader/change-mark'
import type { WordChange } from '@/lib/domain/revisions/word-difference'

/** One part of an update as one text, with what went and what came. */
export function PartChanges({ name, changes }: { name: string; changes: WordChange[] }) {
  return (
    <div className="mt-3">
      <h3 className="text-xs font-semibold text-muted">{name}</h3>
      <p dir="auto" className="whitespace-pre-wrap text-pretty [overflow-wrap:anywhere]">
        {placed(changes).map(({ at, kind, text }) => (
          <ChangeMark key={at} kind={kind} text={text} />
        ))}
      </p>
    </div>
  )
}

/** Each with the place it begins at, which tells it from its neighbours. */
function placed(changes: WordChange[]): (WordChange & { at: string })[] {
  let length = 0
  return changes.map((change) => {
    const at = `${change.kind} ${length}`
    length += change.text.length
    return { ...change, at }
  })
}
