import 'server-only'

/**
 * Gives each row out once, by its id: of those an article has, and else of those it had before.
 * @param before is asked only for an id that the article has not
 */
export function rowsById<Row extends { id: string }>(
  present: Row[],
  before: () => Row[],
): (id: string | undefined) => Row | undefined {
  const taken = new Set<string>()
  const find = (id: string) => {
    const isMeant = (row: Row) => row.id === id
    return present.find(isMeant) ?? before().find(isMeant)
  }
  return (id) => {
    if (!id || taken.has(id)) return undefined
    taken.add(id)
    return find(id)
  }
}
