import { Instant } from '@/components/editor/parts/instant'
import type { Publication } from '@/lib/domain/article/article'
import type { Note, NoteEntry } from '@/lib/domain/notes/note'
import { noteFieldName } from '@/lib/domain/notes/note-fields'
import { NoteStepForm } from './note-step-form'

const words = { open: 'open', answered: 'answered', resolved: 'resolved' }

export function NoteItem({ note, labels }: { note: Note; labels: Publication['labels'] }) {
  const { id, field, state, resolvedBy, resolvedAt, answers } = note
  return (
    <li id={`note-${id}`} className="scroll-mt-20 border-line border-t py-3 text-sm">
      <p className="flex justify-between gap-3">
        <span className="font-semibold">{noteFieldName(field, labels)}</span>
        <span className={state === 'open' ? 'text-signal' : 'text-muted'}>{words[state]}</span>
      </p>
      <Entry entry={note} />
      {answers.length > 0 && (
        <ul aria-label="Answers" className="mt-2 border-line border-l-2 pl-3">
          {answers.map((answer) => (
            <li key={answer.id}>
              <Entry entry={answer} />
            </li>
          ))}
        </ul>
      )}
      {resolvedAt !== null && (
        <p className="mt-1 text-muted">
          Resolved by {resolvedBy}, <Instant at={resolvedAt} />
        </p>
      )}
      <NoteStepForm key={state} note={id} isResolved={state === 'resolved'} />
    </li>
  )
}

function Entry({ entry: { by, at, parts } }: { entry: NoteEntry }) {
  return (
    <>
      <p className="mt-1 whitespace-pre-line [overflow-wrap:anywhere]">
        {parts.map(({ text, ids }, place) =>
          ids.length > 0 ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
            <strong key={place} className="font-semibold">
              {text}
            </strong>
          ) : (
            text
          ),
        )}
      </p>
      <p className="text-xs text-muted">
        {by}, <Instant at={at} />
      </p>
    </>
  )
}
