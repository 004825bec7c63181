import { ChangeMark } from '@/components/reader/change-mark'
import { type WordChange, wordDifference } from '@/lib/domain/revisions/word-difference'
import { inWords } from './in-words'

type Props = { field: string; before: string; after: string }

/** What was stored of a field and what is, as one text with what went and what came. */
export function WordChanges({ field, before, after }: Props) {
  const [old, now] = [inWords(field, before), inWords(field, after)]
  const isChoice = old !== before || now !== after
  const changes = isChoice ? replaced(old, now) : wordDifference(old, now)
  return (
    <p className="whitespace-pre-wrap text-pretty [overflow-wrap:anywhere]">
      {placed(changes).map(({ at, kind, text }) => (
        <ChangeMark key={at} kind={kind} text={text} />
      ))}
    </p>
  )
}

/** One of several is chosen as a whole. */
function replaced(before: string, after: string): WordChange[] {
  const changes: WordChange[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
  return changes.filter(({ text }) => text !== '')
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
