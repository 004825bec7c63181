/** That another update has one of the topics; it is named once for each that is shared. */
export type SharedTopic = {
  id: string
  /** When it was published first, in Unix milliseconds. */
  at: number
}

/** The updates that share most topics, of equals the nearer in time. @returns their ids, the best first */
export function nearestByTopics(shared: SharedTopic[], at: number, most: number): string[] {
  const found = new Map<string, { topics: number; distance: number }>()
  for (const other of shared) {
    const topics = (found.get(other.id)?.topics ?? 0) + 1
    found.set(other.id, { topics, distance: Math.abs(other.at - at) })
  }
  return [...found]
    .sort(([, one], [, other]) => other.topics - one.topics || one.distance - other.distance)
    .slice(0, most)
    .map(([id]) => id)
}
