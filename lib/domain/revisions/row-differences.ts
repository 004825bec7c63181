/** `alias` is what a row is known by where its id is not; empty when it has none. */
export type ComparedRow = {
  id: string
  alias: string
  title: string
  facts: Record<string, string>
}

export type RowDifference = {
  kind: 'added' | 'removed' | 'changed' | 'moved'
  title: string
  /** Place in the new list, of a removed row in the old one; from 1. */
  at: number
  /** Its old place, when it changed places with its neighbours. */
  movedFrom: number | null
  /** All facts of a row that came or went, the changed ones of one that stayed. */
  facts: FactDifference[]
}

type FactDifference = { name: string; before: string; after: string }

/** What happened to the rows of a list: by the new order, and what went at the end. */
export function rowDifferences(before: ComparedRow[], after: ComparedRow[]): RowDifference[] {
  const origins = originsOf(before, after)
  const inPlace = longestRise(origins)
  const now = after.flatMap((row, index): RowDifference[] => {
    const origin = origins[index] ?? null
    const at = index + 1
    const old = origin === null ? undefined : before[origin]
    const facts = factDifferences(old?.facts ?? {}, row.facts)
    if (origin === null) return [{ kind: 'added', title: row.title, at, movedFrom: null, facts }]
    const movedFrom = inPlace.has(origin) ? null : origin + 1
    if (facts.length === 0 && movedFrom === null) return []
    const kind = facts.length > 0 ? 'changed' : 'moved'
    return [{ kind, title: row.title, at, movedFrom, facts }]
  })
  const gone = before.flatMap((row, index): RowDifference[] => {
    if (origins.includes(index)) return []
    const facts = factDifferences(row.facts, {})
    return [{ kind: 'removed', title: row.title, at: index + 1, movedFrom: null, facts }]
  })
  return [...now, ...gone]
}

/** For each new row the index of the old one it was, by id or else by alias; null for none. */
function originsOf(before: ComparedRow[], after: ComparedRow[]): (number | null)[] {
  const taken = new Set<number>()
  const origins = after.map((row) => claim(row.id, 'id'))
  return after.map((row, index) => origins[index] ?? claim(row.alias, 'alias'))

  function claim(name: string, key: 'id' | 'alias'): number | null {
    const at = before.findIndex((row, index) => !taken.has(index) && row[key] === name)
    if (name === '' || at === -1) return null
    taken.add(at)
    return at
  }
}

/** Those that kept their order: all that need not have moved. */
function longestRise(origins: (number | null)[]): Set<number> {
  const best: number[][] = []
  for (const origin of origins) {
    if (origin === null) continue
    const before = best.filter((rise) => (rise.at(-1) ?? -1) < origin)
    best.push([...longest(before), origin])
  }
  return new Set(longest(best))
}

function longest(rises: number[][]): number[] {
  return rises.reduce((most, rise) => (rise.length > most.length ? rise : most), [])
}

function factDifferences(
  before: Record<string, string>,
  after: Record<string, string>,
): FactDifference[] {
  const isWhole = Object.keys(before).length === 0 || Object.keys(after).length === 0
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    if (!isWhole && !(name in before && name in after)) return []
    const [old, now] = [before[name] ?? '', after[name] ?? '']
    return old === now ? [] : [{ name, before: old, after: now }]
  })
}
