/** What an object has under some names. */
export function pick<Whole extends object, Name extends keyof Whole>(
  whole: Whole,
  names: readonly Name[],
): Pick<Whole, Name> {
  return Object.fromEntries(names.map((name) => [name, whole[name]])) as Pick<Whole, Name>
}

/** A value for each of some names. */
export function byName<Name extends string, Value>(
  names: readonly Name[],
  value: (name: Name) => Value,
): Record<Name, Value> {
  const entries = names.map((name) => [name, value(name)])
  return Object.fromEntries(entries) as Record<Name, Value>
}

export function namesOf<Name extends string>(named: Record<Name, unknown>): Name[] {
  return Object.keys(named) as Name[]
}
