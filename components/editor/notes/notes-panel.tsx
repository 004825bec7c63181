import { PanelSection } from '@/components/editor/parts/panel-section'
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
    <PanelSection id={`notes-${article}`} title="Notes" count={waiting.length}>
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
    </PanelSection>
  )
}
