/** What an address of the history asks to see. Empty where it says nothing. */
export type HistoryView = {
  page: number
  before: string
  after: string
  /** The revision that is about to be restored. */
  restore: string
  /** The revision that takes back what was just restored. */
  undo: string
}

export function historyViewFrom(query: Record<string, string | string[] | undefined>): HistoryView {
  const one = (name: string) => {
    const value = query[name]
    return (Array.isArray(value) ? value[0] : value)?.slice(0, 100) ?? ''
  }
  const page = Number(one('page'))
  return {
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
    before: one('before'),
    after: one('after'),
    restore: one('restore'),
    undo: one('undo'),
  }
}
