import { type DraftField, draftFields } from './draft-differences'
import type { DraftValues } from './draft-values'

export type Merge = {
  /** Mine, with all that only they changed; mine too where both changed one thing. */
  values: DraftValues
  /** Fields in which both changed the same thing in different ways. */
  clashes: DraftField[]
}

/** Merges what two people made of one text: field by field, questions and sources row by row. */
export function mergeDrafts(base: DraftValues, mine: DraftValues, theirs: DraftValues): Merge {
  const clashes: DraftField[] = []
  const merged = draftFields.map((field) => {
    const { value, clashes: isClash } = mergeField(field, base, mine, theirs)
    if (isClash) clashes.push(field)
    return [field, value]
  })
  return { values: { ...mine, ...Object.fromEntries(merged) }, clashes }
}

type Merged<Value> = { value: Value; clashes: boolean }

function mergeField(
  field: DraftField,
  base: DraftValues,
  mine: DraftValues,
  theirs: DraftValues,
): Merged<unknown> {
  if (field === 'questions') return mergeRows(base.questions, mine.questions, theirs.questions)
  if (field === 'sources') return mergeRows(base.sources, mine.sources, theirs.sources)
  if (field === 'topics') {
    const byName = ({ name }: { name: string }) => name.trim().toLowerCase()
    return { value: mergeSet(base.topics, mine.topics, theirs.topics, byName), clashes: false }
  }
  if (field === 'authors') {
    return { value: mergeSet(base.authors, mine.authors, theirs.authors, String), clashes: false }
  }
  return mergeText(base[field], mine[field], theirs[field])
}

function mergeText(base: string, mine: string, theirs: string): Merged<string> {
  if (said(mine) === said(theirs) || said(theirs) === said(base)) {
    return { value: mine, clashes: false }
  }
  return said(mine) === said(base)
    ? { value: theirs, clashes: false }
    : { value: mine, clashes: true }
}

/** Rows are known by their ids; those that were not saved yet have none and are mine alone. */
function mergeRows<Row extends { id: string }>(
  base: Row[],
  mine: Row[],
  theirs: Row[],
): Merged<Row[]> {
  let clashes = false
  const kept = (row: Row): Row[] => {
    const [old, their] = [byId(base, row), byId(theirs, row)]
    if (row.id === '' || !old) return [row]
    if (!their) {
      if (sameRow(row, old)) return []
      clashes = true
      return [row]
    }
    const merged = mergeRow(old, row, their)
    clashes ||= merged.clashes
    return [merged.value]
  }
  const isOrderMine = !sameOrder(base, mine)
  const inTheirOrder = isOrderMine ? mine : sortedLike(theirs, mine)
  const rows = inTheirOrder.flatMap(kept)
  const added = theirs.filter((row) => !byId(mine, row) && !byId(base, row))
  const removedByMe = theirs.filter((row) => !byId(mine, row) && byId(base, row))
  for (const row of removedByMe) {
    const old = byId(base, row)
    if (old && !sameRow(row, old)) {
      clashes = true
      added.push(row)
    }
  }
  return { value: [...rows, ...added], clashes }
}

function mergeRow<Row extends { id: string }>(base: Row, mine: Row, theirs: Row): Merged<Row> {
  let clashes = false
  const facts = Object.keys(mine).map((name) => {
    const key = name as keyof Row
    const merged = mergeText(
      String(base[key] ?? ''),
      String(mine[key] ?? ''),
      String(theirs[key] ?? ''),
    )
    clashes ||= merged.clashes
    return [name, merged.value]
  })
  return { value: { ...mine, ...Object.fromEntries(facts) }, clashes }
}

function mergeSet<Item>(base: Item[], mine: Item[], theirs: Item[], key: (item: Item) => string) {
  const has = (items: Item[], item: Item) => items.some((other) => key(other) === key(item))
  const stayed = mine.filter((item) => has(theirs, item) || !has(base, item))
  const added = theirs.filter((item) => !has(mine, item) && !has(base, item))
  return [...stayed, ...added]
}

/** Mine in the order of theirs; rows that only I have stay behind the one they followed. */
function sortedLike<Row extends { id: string }>(theirs: Row[], mine: Row[]): Row[] {
  const known = mine.filter((row) => byId(theirs, row))
  const sorted = theirs.flatMap((row) => byId(known, row) ?? [])
  let next = 0
  return mine.map((row) => (known.includes(row) ? (sorted[next++] ?? row) : row))
}

function sameOrder<Row extends { id: string }>(base: Row[], mine: Row[]): boolean {
  const common = mine.filter((row) => byId(base, row)).map((row) => row.id)
  const before = base.filter((row) => byId(mine, row)).map((row) => row.id)
  return common.join() === before.join()
}

function byId<Row extends { id: string }>(rows: Row[], { id }: { id: string }): Row | undefined {
  return id === '' ? undefined : rows.find((row) => row.id === id)
}

function sameRow(one: object, other: object): boolean {
  const facts = (row: object) =>
    Object.entries(row).map(([name, fact]) => [name, said(String(fact))])
  return JSON.stringify(facts(one)) === JSON.stringify(facts(other))
}

function said(text: string): string {
  return text.replaceAll('\r\n', '\n').trim()
}
