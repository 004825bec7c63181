import type { Publication } from '@/lib/domain/article/article'
import type { Note } from '@/lib/domain/notes/note'
import { NoteForm } from './note-form'
import { NoteItem } from './note-item'

type Props = { article: string; notes: Note[]; labels: Publication['labels'] }

/** What the desk says to itself about an update. Readers never see any of it. */
export function NotesPanel({ article, notes, labels }: Props) {
  const resolved = notes.filter(({ state }) => state === 'resolved')
  const waiting = notes.filter(({ state }) => state !== 'resolved')
  return (
    <section aria-labelledby={`notes-${article}`} className="mb-5 border-line border-t pt-4">
      <h2 id={`notes-${article}`} className="mb-2 flex justify-between font-semibold text-sm">
        Notes
        {waiting.length > 0 && (
          <span className="font-normal text-muted tabular-nums">{waiting.length}</span>
        )}
      </h2>
      {waiting.length > 0 && (
        <ul>
          {waiting.map((note) => (
            <NoteItem key={note.id} note={note} labels={labels} />
          ))}
        </ul>
      )}
      <NoteForm article={article} />
      {resolved.length > 0 && (
        <details className="mt-3 text-sm">
          <summary className="min-h-6 cursor-pointer py-1 text-muted pointer-coarse:min-h-11">
            {resolved.length === 1 ? 'One resolved note' : `${resolved.length} resolved notes`}
          </summary>
          <ul>
            {resolved.map((note) => (
              <NoteItem key={note.id} note={note} labels={labels} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
