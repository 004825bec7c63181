import type { TextPart } from './mentions'

/** What somebody wrote beside an article. `at` is in Unix milliseconds. */
export type NoteEntry = { id: string; by: string; at: number; parts: TextPart[] }

/** A note on a field, with its answers in the order they came. */
export type Note = NoteEntry & {
  field: string
  state: 'open' | 'answered' | 'resolved'
  resolvedBy: string
  resolvedAt: number | null
  answers: NoteEntry[]
}

/** How many notes wait beside each field. */
export function openNoteCounts(notes: Pick<Note, 'field' | 'state'>[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { field, state } of notes) {
    if (state !== 'resolved') counts[field] = (counts[field] ?? 0) + 1
  }
  return counts
}
