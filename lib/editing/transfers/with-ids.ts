/**
 * The same record with other ids in it, wherever they stand. Ids are random, so no other text is one.
 * @param ids what is called otherwise here, by what it was called
 */
export function withIds<Value>(value: Value, ids: ReadonlyMap<string, string>): Value {
  if (ids.size === 0) return value
  // The shape stays: a text becomes a text, and all else is walked through.
  return renamed(value, ids) as Value
}

function renamed(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value
  if (Array.isArray(value)) return value.map((one) => renamed(one, ids))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, one]) => [name, renamed(one, ids)])
  return Object.fromEntries(entries)
}
