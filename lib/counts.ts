/** What a process counts of itself, for whoever watches the site. The labels of each are in the order named here. */
const counted = {
  requests: ['kind', 'status'],
  refusals: ['status', 'reason'],
  jobs: ['job', 'outcome'],
  schedules: ['action', 'outcome'],
  mails: ['purpose', 'outcome'],
} as const

export type CountName = keyof typeof counted
type Counts = Map<string, number>

/** Whatever is asked of the site, it makes no more than so many numbers. */
const mostRows = 200
const between = '\n'

declare global {
  var headsupCounts: Partial<Record<CountName, Counts>> | undefined
}

/** The several bundles of one process count together. */
function countsOf(name: CountName): Counts {
  globalThis.headsupCounts ??= {}
  globalThis.headsupCounts[name] ??= new Map()
  return globalThis.headsupCounts[name]
}

/**
 * Counts one. The values are kinds of things: never an address, a name or a text of anybody.
 * @param values of the labels of this name, in their order
 */
export function count(name: CountName, first: string | number, second: string | number): void {
  const counts = countsOf(name)
  const row = `${first}${between}${second}`
  const before = counts.get(row)
  if (before !== undefined || counts.size < mostRows) counts.set(row, (before ?? 0) + 1)
  else counts.set(elsewhere, (counts.get(elsewhere) ?? 0) + 1)
}

const elsewhere = `other${between}other`

export type Row = { labels: Record<string, string>; value: number }

/** What was counted since the process began, a row for each values of the labels. */
export function rowsOf(name: CountName): Row[] {
  const names = counted[name]
  return [...countsOf(name)].map(([row, value]) => {
    const values = row.split(between)
    const labels = Object.fromEntries(names.map((label, at) => [label, values[at] ?? '']))
    return { labels, value }
  })
}

/** The labels of each that is counted. */
export const labelsOf: Record<CountName, readonly string[]> = counted
