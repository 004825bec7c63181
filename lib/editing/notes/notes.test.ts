import { expect, test } from 'vitest'
import { noteMentions } from '@/db/schema/notes'
import { onTestDatabase } from '@/lib/accounts/test-database'
import { openNoteCounts } from '@/lib/domain/notes/note'
import { auditedActions, draftOf, hire } from '@/lib/editing/test-desk'
import { Conflict, Invalid, NotAllowed, NotFound } from '@/lib/errors'
import { listNotes } from './list-notes'
import { addNote, answerNote, reopenNote, resolveNote } from './notes'

onTestDatabase()

const desk = () => ({ editor: hire('editor', 'Eddie'), writer: hire('writer', 'Wanda Writer') })
const mentions = () => globalThis.headsupDatabase?.select().from(noteMentions).all() ?? []

test('a note is written, answered, resolved and taken up again', () => {
  const { editor, writer } = desk()
  const id = draftOf(writer, 'Noted')
  const note = addNote(editor, id, 'headline', 'Too long, @wanda writer?', 1000)
  addNote(editor, id, 'sources', '@Nobody knows', 1500)
  answerNote(writer, note, '@Eddie shortened.', 2000)
  expect(mentions().map(({ personId }) => personId)).toEqual([writer.id, editor.id])
  expect(listNotes(writer, id)).toMatchObject([
    {
      field: 'headline',
      state: 'answered',
      by: 'Eddie',
      at: 1000,
      parts: [
        { text: 'Too long, ', ids: [] },
        { text: '@wanda writer', ids: [writer.id] },
        { text: '?', ids: [] },
      ],
      answers: [{ by: 'Wanda Writer', at: 2000 }],
    },
    { field: 'sources', state: 'open', answers: [] },
  ])
  resolveNote(writer, note, 3000)
  expect(listNotes(writer, id)[0]).toMatchObject({
    state: 'resolved',
    resolvedBy: 'Wanda Writer',
    resolvedAt: 3000,
  })
  expect(openNoteCounts(listNotes(writer, id))).toEqual({ sources: 1 })
  expect(() => resolveNote(editor, note)).toThrow(Conflict)
  expect(() => answerNote(editor, note, 'Late.')).toThrow('Reopen it')
  reopenNote(editor, note)
  expect(() => reopenNote(editor, note)).toThrow(Conflict)
  expect(listNotes(writer, id)[0]).toMatchObject({ state: 'open', resolvedAt: null })
  expect(auditedActions(id).slice(2)).toEqual([
    'wrote a note on an update',
    'wrote a note on an update',
    'answered a note on an update',
    'resolved a note on an update',
    'reopened a note on an update',
  ])
})

test('whoever may not open the update neither reads nor writes its notes', () => {
  const { editor, writer } = desk()
  const other = hire('writer', 'Other')
  const id = draftOf(writer, 'Closed')
  const note = addNote(editor, id, 'update', 'For the desk.')
  for (const refused of [
    () => listNotes(other, id),
    () => addNote(other, id, 'headline', 'No.'),
    () => answerNote(other, note, 'No.'),
    () => resolveNote(other, note),
    () => reopenNote(other, note),
  ]) {
    expect(refused).toThrow(NotAllowed)
  }
  expect(listNotes(editor, id)).toHaveLength(1)
})

test('notes need a field, a text and a note to answer', () => {
  const { editor } = desk()
  const id = draftOf(editor, 'Faulty')
  const note = addNote(editor, id, 'update', 'Here.')
  const answer = answerNote(editor, note, 'There.')
  expect(() => addNote(editor, id, 'password', 'What?')).toThrow(Invalid)
  expect(() => addNote(editor, id, 'headline', ' \r\n ')).toThrow(Invalid)
  expect(() => answerNote(editor, note, '')).toThrow(Invalid)
  expect(() => addNote(editor, 'none', 'headline', 'Where?')).toThrow(NotFound)
  expect(() => answerNote(editor, 'none', 'Where?')).toThrow(NotFound)
  expect(() => answerNote(editor, answer, 'An answer to an answer')).toThrow(NotFound)
  expect(() => resolveNote(editor, answer)).toThrow(NotFound)
  expect(listNotes(editor, id)).toHaveLength(1)
})
