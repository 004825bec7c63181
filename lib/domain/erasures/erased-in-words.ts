type Erased = { revisions: number; versions: number; notes: number }

/** What an erasure took out, in a sentence. */
export function erasedInWords({ revisions, versions, notes }: Erased): string {
  const parts = [
    counted(revisions, 'kept text', 'kept texts'),
    counted(versions, 'signed version', 'signed versions'),
    counted(notes, 'note', 'notes'),
  ].filter((part) => part !== null)
  const from = parts.length > 0 ? ` from ${listed(parts)}` : ' from its former addresses'
  return `Erased${from}. Within a day nothing of it is left in the database file either.`
}

function counted(count: number, one: string, many: string): string | null {
  if (count === 0) return null
  return `${count} ${count === 1 ? one : many}`
}

function listed(parts: string[]): string {
  const [last = '', ...before] = parts.toReversed()
  return before.length === 0 ? last : `${before.toReversed().join(', ')} and ${last}`
}
