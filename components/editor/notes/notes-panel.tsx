import { FoldedRest } from '@/components/editor/parts/folded-rest'
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
      <FoldedRest count={resolved.length} one="resolved note" className="mt-3 text-sm">
        <ul>
          {resolved.map((note) => (
            <NoteItem key={note.id} note={note} labels={labels} />
          ))}
        </ul>
      </FoldedRest>
    </PanelSection>
  )
}
