import { mergeText, type Side, said } from './merge-text'

type Choose = (part: string | 'order') => Side
type Sides<Row> = { base: Row[] | null; mine: Row[]; theirs: Row[]; choose: Choose }

/**
 * Merges two lists that began as one. Rows are known by their ids; those that were not saved yet have
 * none and are mine alone. `choose` is asked for each row that both changed, and for their order.
 */
export function mergeRows<Row extends { id: string }>(sides: Sides<Row>): Row[] {
  const { base, theirs, choose } = sides
  const mine = withIds(sides)
  const rows = inOrder({ ...sides, mine }).flatMap((row) => {
    const [old, their] = [byId(base, row), byId(theirs, row)]
    if (their) return [mergeRow(old, row, their, () => choose(row.id))]
    if (row.id === '' || (base && !old)) return [row]
    if (old && sameFacts(row, old)) return []
    return choose(row.id) === 'mine' ? [row] : []
  })
  for (const [at, row] of theirs.entries()) {
    if (byId(mine, row) || !isBack(row)) continue
    const before = rows.findIndex(({ id }) => id === theirs[at - 1]?.id)
    rows.splice(before + 1, 0, row)
  }
  return rows

  /** They added it, or changed what I removed and it is to stay. */
  function isBack(row: Row): boolean {
    const old = byId(base, row)
    if (base && !old) return true
    return !(old && sameFacts(row, old)) && choose(row.id) === 'theirs'
  }
}

/** A row of mine that is stored already, as after an answer that got lost, is not a second one. */
function withIds<Row extends { id: string }>({ base, mine, theirs }: Sides<Row>): Row[] {
  const added = theirs.filter((row) => !byId(base, row) && !byId(mine, row))
  return mine.map((row) => {
    if (row.id !== '') return row
    const same = added.findIndex((other) => sameFacts(row, other))
    return same === -1 ? row : (added.splice(same, 1)[0] ?? row)
  })
}

function inOrder<Row extends { id: string }>({ base, mine, theirs, choose }: Sides<Row>): Row[] {
  const inAll = ({ id }: Row) =>
    [base ?? mine, mine, theirs].every((rows) => byId(rows, { id }) !== undefined)
  const order = (rows: Row[] | null) => rows && ids(rows.filter(inAll))
  const [old, my, their] = [order(base), ids(mine.filter(inAll)), order(theirs)]
  if (my === their || their === old) return mine
  if (my === old) return sortedLike(theirs, mine)
  return choose('order') === 'mine' ? mine : sortedLike(theirs, mine)
}

/** Mine in the order of theirs; rows that only I have keep their places. */
function sortedLike<Row extends { id: string }>(theirs: Row[], mine: Row[]): Row[] {
  const sorted = theirs.flatMap((row) => byId(mine, row) ?? [])
  return mine.map((row) => (byId(theirs, row) ? (sorted.shift() ?? row) : row))
}

function mergeRow<Row extends { id: string }>(
  base: Row | undefined,
  mine: Row,
  theirs: Row,
  choose: () => Side,
): Row {
  const fact = (row: Row, name: string) => String(row[name as keyof Row] ?? '')
  const facts = Object.keys(mine).map((name) => [
    name,
    mergeText(base && fact(base, name), fact(mine, name), fact(theirs, name), choose),
  ])
  return { ...mine, ...Object.fromEntries(facts) }
}

function byId<Row extends { id: string }>(rows: Row[] | null, { id }: { id: string }) {
  return id === '' ? undefined : rows?.find((row) => row.id === id)
}

function ids(rows: { id: string }[]): string {
  return rows.map(({ id }) => id).join()
}

function sameFacts(one: { id: string }, other: { id: string }): boolean {
  const facts = ({ id: _id, ...row }: { id: string }) =>
    Object.entries(row).map(([name, fact]) => [name, said(String(fact))])
  return JSON.stringify(facts(one)) === JSON.stringify(facts(other))
}
