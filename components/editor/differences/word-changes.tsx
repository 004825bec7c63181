import { type WordChange, wordDifference } from '@/lib/domain/word-difference'

/** Two texts as one, with what went struck out and what came underlined; each is also said. */
export function WordChanges({ before, after }: { before: string; after: string }) {
  return (
    <p className="whitespace-pre-wrap text-pretty [overflow-wrap:anywhere]">
      {placed(wordDifference(before, after)).map(({ at, ...change }) => (
        <Change key={at} change={change} />
      ))}
    </p>
  )
}

function Change({ change: { kind, text } }: { change: WordChange }) {
  if (kind === 'same') return text
  if (kind === 'removed') {
    return (
      <del className="bg-signal/12 text-muted decoration-2 decoration-signal">
        <Said>removed: </Said>
        {text}
        <Said> end of removal </Said>
      </del>
    )
  }
  return (
    <ins className="bg-good/15 underline decoration-2 decoration-good underline-offset-[0.2em]">
      <Said>added: </Said>
      {text}
      <Said> end of addition </Said>
    </ins>
  )
}

/** For those who hear the page; left out of what is copied. */
function Said({ children }: { children: string }) {
  return <span className="sr-only select-none">{children}</span>
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
