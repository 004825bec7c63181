import { type ChangeObject, diffArrays } from 'diff'

export type WordChange = { kind: 'same' | 'added' | 'removed'; text: string }

/** Words of any script (one character at a time where a script sets no spaces), spaces, signs. */
const tokens =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]\p{M}*|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{M}]+)*|\s+|./gsu
const lines = /[^\n]*\n|[^\n]+$/g

/** How far apart two texts may be; the work grows with its square. */
const mostWordEdits = 600
const mostLineEdits = 400

/**
 * What has to be taken out of a text and put in to make another of it. The same and the removed parts
 * make the old text, the same and the added ones the new. Texts that share too little are compared
 * line by line, or not at all.
 */
export function wordDifference(before: string, after: string): WordChange[] {
  const [first, beforeMiddle, afterMiddle, last] = withoutCommonEnds(
    before.match(tokens) ?? [],
    after.match(tokens) ?? [],
  )
  return inOrder([
    { kind: 'same', text: first.join('') },
    ...(difference(beforeMiddle, afterMiddle, mostWordEdits) ??
      lineDifference(beforeMiddle.join(''), afterMiddle.join(''))),
    { kind: 'same', text: last.join('') },
  ])
}

function withoutCommonEnds(
  before: string[],
  after: string[],
): [string[], string[], string[], string[]] {
  const most = Math.min(before.length, after.length)
  let first = 0
  while (first < most && before[first] === after[first]) first++
  let last = 0
  while (last < most - first && before.at(-1 - last) === after.at(-1 - last)) last++
  return [
    before.slice(0, first),
    before.slice(first, before.length - last),
    after.slice(first, after.length - last),
    before.slice(before.length - last),
  ]
}

function lineDifference(before: string, after: string): WordChange[] {
  return (
    difference(before.match(lines) ?? [], after.match(lines) ?? [], mostLineEdits) ?? [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  )
}

function difference(before: string[], after: string[], maxEditLength: number): WordChange[] | null {
  const changes = diffArrays(before, after, { maxEditLength })
  return changes?.map(change) ?? null
}

function change({ added, removed, value }: ChangeObject<string[]>): WordChange {
  return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') }
}

/**
 * Neighbours of one kind as one, what went before what came; a lone space between two changes belongs
 * to both, so that a changed phrase reads as one.
 */
function inOrder(changes: WordChange[]): WordChange[] {
  const result: WordChange[] = []
  let [removed, added] = ['', '']
  const flush = () => {
    if (removed !== '') result.push({ kind: 'removed', text: removed })
    if (added !== '') result.push({ kind: 'added', text: added })
    ;[removed, added] = ['', '']
  }
  const said = changes.filter(({ text }) => text !== '')
  for (const [at, { kind, text }] of said.entries()) {
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else if (isBridge(text) && removed !== '' && added !== '' && isChange(said[at + 1])) {
      removed += text
      added += text
    } else {
      flush()
      const previous = result.at(-1)
      if (previous?.kind === 'same') previous.text += text
      else result.push({ kind, text })
    }
  }
  flush()
  return result
}

function isBridge(text: string): boolean {
  return /^[^\S\n]+$/.test(text)
}

function isChange(change: WordChange | undefined): boolean {
  return change !== undefined && change.kind !== 'same'
}
