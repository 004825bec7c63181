import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '@/db/connection'
import { auditLog } from '@/db/schema/accounts'
import { articles } from '@/db/schema/working'
import { Actor } from '@/lib/accounts/actor'
import { onTestDatabase } from '@/lib/accounts/test-database'
import { mostSavedFilters } from '@/lib/domain/desk/saved-filter'
import { mostTemplates } from '@/lib/domain/drafts/template'
import { Conflict, Invalid, NotAllowed, NotFound } from '@/lib/errors'
import { publishable } from './article/publishable'
import { readContent } from './article/read-content'
import { saveFilter } from './desk/saved-filters'
import { saveArticle } from './drafts/save-article'
import { beginFromTemplate, keepAsTemplate } from './drafts/templates'
import { leadPicture } from './media/lead-picture'
import { addNote, answerNote, reopenNote, resolveNote } from './notes/notes'
import { giveArticle } from './people/give-article'
import { seatOf } from './presence/presence-rows'
import { putBackLiveCopy } from './publishing/put-back-live-copy'
import { retractArticle } from './publishing/retract-article'
import { getOwnApproval, setOwnApproval } from './review/own-approval'
import { returnArticle } from './review/return-article'
import { submitArticle } from './review/submit-article'
import { setSourceFetching } from './sources/source-fetching'
import { completeDraft, draftOf, hire, source } from './test-desk'
import { changeTopic } from './topics/change-topic'
import { findTopic } from './topics/get-topic'
import { listTopics } from './topics/list-topics'
import { mergeTopics } from './topics/merge-topics'

onTestDatabase()

/** What is thrown: its kind, its sentence and those of its fields. */
function refusal(attempt: () => unknown) {
  try {
    attempt()
  } catch (error) {
    const [kind] = [Conflict, Invalid, NotAllowed, NotFound].filter((one) => error instanceof one)
    const fields = error instanceof Invalid ? error.fields : {}
    return [kind?.name, error instanceof Error && error.message, fields]
  }
  return 'nothing was refused'
}

test('owners alone change settings, and writers are told who else can do what', () => {
  const [editor, writer] = [hire('editor'), hire('writer')]
  const id = draftOf(writer, 'An update')
  const settings = ['NotAllowed', 'Only an owner can change the settings.', {}]
  expect(refusal(() => getOwnApproval(editor))).toEqual(settings)
  expect(refusal(() => setOwnApproval(editor, true))).toEqual(settings)
  expect(refusal(() => setSourceFetching(editor, true))).toEqual(settings)
  expect(refusal(() => giveArticle(writer, id, editor.id))).toEqual([
    'NotAllowed',
    'Only an editor or an owner can hand over updates.',
    {},
  ])
  const tends = 'Only an editor or an owner can change topics.'
  expect(refusal(() => mergeTopics(writer, 'a', 'b'))).toEqual(['NotAllowed', tends, {}])
})

test('the command line is nobody who could sit in an update or keep filters', () => {
  const us = Actor.commandLine()
  expect(refusal(() => seatOf(us, 'a', 'tab'))).toEqual([
    'NotAllowed',
    'Only people can be in an update.',
    {},
  ])
  expect(refusal(() => saveFilter(us, { name: 'Mine', query: '' }))).toEqual([
    'NotAllowed',
    'Only people have filters of their own.',
    {},
  ])
})

test('an update is handed over, returned and put back only where that makes sense', () => {
  const [editor, writer] = [hire('editor'), hire('writer')]
  const id = draftOf(writer, 'An update')
  expect(refusal(() => giveArticle(editor, id, writer.id))).toEqual([
    'Invalid',
    'Nothing was handed over.',
    { heir: 'Choose who goes on with them.' },
  ])
  const long = 'x'.repeat(2_001)
  expect(refusal(() => submitArticle(writer, id, 2, long))).toEqual([
    'Invalid',
    'Nothing was changed.',
    { note: 'This can have 2000 characters; it has 2001.' },
  ])
  expect(refusal(() => putBackLiveCopy(editor, id, 'none'))).toEqual([
    'Conflict',
    'Something was done with this update since it was taken off. Look it over, then publish it by hand.',
    {},
  ])
  submitArticle(writer, id, 2)
  expect(refusal(() => returnArticle(editor, id, 2, ' '))).toEqual([
    'Invalid',
    'Nothing was changed.',
    { note: 'Say what should change before it comes back.' },
  ])
  database().update(articles).set({ state: 'live' }).where(eq(articles.id, id)).run()
  expect(refusal(() => putBackLiveCopy(editor, id, 'none'))).toEqual([
    'Conflict',
    'This update is live already.',
    {},
  ])
  expect(refusal(() => giveArticle(editor, id, writer.id))).toEqual([
    'Conflict',
    'Only ideas, drafts and what waits for review can be handed over.',
    {},
  ])
})

test('a draft names pictures that are kept, and goes out with a reason where one is wanted', () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'An update')
  const draft = completeDraft('An update', [editor.id])
  const strange = { ...draft, sources: [source, { ...source, avatar: 'not-kept.webp' }] }
  expect(refusal(() => saveArticle(editor, id, 2, strange))).toEqual([
    'Invalid',
    'Nothing was saved.',
    { 'sources.1.avatar': 'This picture is not kept here. Choose it again.' },
  ])
  const lead = 'This picture is not in the media library any more. Choose another one.'
  expect(refusal(() => database().transaction((tx) => leadPicture(tx, 'gone')))).toEqual([
    'Invalid',
    'Nothing was saved.',
    { leadImage: lead },
  ])
  const content = readContent(database(), id)
  expect(refusal(() => publishable(content, ' '))).toEqual([
    'Invalid',
    'This update can only be published with a reason.',
    {
      reason:
        'A headline of 20 to 90 characters reads best; this has 9. Say why it should go out as it is.',
    },
  ])
  expect(publishable(content, 'Short on purpose')).toEqual(content)
  expect(refusal(() => publishable({ ...content, slug: null, authors: [] }, 'So'))).toEqual([
    'Invalid',
    'This update cannot be published yet.',
    { authors: 'Say who wrote this.' },
  ])
})

test('notes and retractions need their words', () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'An update')
  const note = addNote(editor, id, 'headline', 'Too long?')
  const attempts = [
    () => addNote(editor, id, 'seoTitle', 'Too long?'),
    () => addNote(editor, id, 'headline', ' '),
    () => answerNote(editor, note, ' '),
    () => reopenNote(editor, note),
    () => resolveNote(editor, 'gone'),
  ]
  expect(attempts.map(refusal)).toEqual([
    ['Invalid', 'Nothing was noted.', { field: 'Choose what the note is about.' }],
    ['Invalid', 'Nothing was changed.', { text: 'Write the note first.' }],
    ['Invalid', 'Nothing was changed.', { text: 'Write the note first.' }],
    ['Conflict', 'This note is open already.', {}],
    ['NotFound', 'There is no such note.', {}],
  ])
  resolveNote(editor, note)
  const resolved = [() => resolveNote(editor, note), () => answerNote(editor, note, 'Late.')]
  expect(resolved.map(refusal)).toEqual([
    ['Conflict', 'This note is resolved already.', {}],
    ['Conflict', 'This note is resolved. Reopen it to answer.', {}],
  ])
  const { subject, detail } = auditLog
  const log = database().select({ detail }).from(auditLog).where(eq(subject, id)).all()
  expect(log.slice(-2)).toEqual(Array(2).fill({ detail: { field: 'headline' } }))

  database().update(articles).set({ state: 'live' }).where(eq(articles.id, id)).run()
  const retract = (reason: string) => refusal(() => retractArticle(editor, id, reason))
  const kept = 'Nothing was retracted.'
  expect(retract(' ')).toEqual(['Invalid', kept, { reason: 'Say why: readers see it.' }])
  expect(retract('x'.repeat(501))).toEqual([
    'Invalid',
    kept,
    { reason: 'The reason can have 500 characters; this has 501.' },
  ])
})

test('filters and templates have an end, a name that is kept already takes no more room', () => {
  const editor = hire('editor')
  const writer = hire('writer')
  const id = draftOf(writer, 'An update')
  const filter = (name: string) => saveFilter(editor, { name, query: '' })
  for (let at = 1; at <= mostSavedFilters; at += 1) filter(`Filter ${at}`)
  filter('Filter 1')
  const most = `You have ${mostSavedFilters} filters already. Remove one first.`
  expect(refusal(() => filter('One more'))).toEqual(['Invalid', most, { name: most }])

  for (let at = 1; at <= mostTemplates; at += 1) keepAsTemplate(editor, id, `Template ${at}`)
  keepAsTemplate(editor, id, 'Template 1')
  const full = `There are ${mostTemplates} templates already. Remove one first.`
  expect(refusal(() => keepAsTemplate(editor, id, 'One more'))).toEqual([
    'Invalid',
    full,
    { name: full },
  ])
  const named = 'There is a template of this name. Choose another name.'
  expect(refusal(() => keepAsTemplate(writer, id, 'Template 1'))).toEqual([
    'Invalid',
    named,
    { name: named },
  ])
  expect(refusal(() => beginFromTemplate(editor, 'gone'))).toEqual([
    'NotFound',
    'This template is gone. Begin with an empty update.',
    {},
  ])
})

test('topics are merged and renamed only into what is free', () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'An update')
  const topics = ['OpenAI', 'Law'].map((name) => ({ name, kind: 'subject' as const }))
  saveArticle(editor, id, 2, { ...completeDraft('An update', [editor.id]), topics })
  const [law, openai] = ['Law', 'OpenAI'].map((name) =>
    listTopics(editor).find((topic) => topic.name === name),
  )
  const merge = (into: string) => refusal(() => mergeTopics(editor, law?.id ?? '', into))
  expect(merge('')).toEqual([
    'Invalid',
    'Nothing was merged.',
    { into: 'Choose the topic that stays.' },
  ])
  expect(merge(law?.id ?? '')).toEqual([
    'Invalid',
    'Nothing was merged.',
    { into: 'A topic cannot be merged into itself. Choose another one.' },
  ])
  const gone = ['NotFound', 'There is no such topic any more.', {}]
  expect(merge('gone')).toEqual(gone)
  expect(refusal(() => database().transaction((tx) => findTopic(tx, editor, 'gone')))).toEqual(gone)
  const { name, slug } = openai ?? { name: '', slug: '' }
  const form = { name, slug, kind: 'subject' as const, description: '' }
  expect(refusal(() => changeTopic(editor, law?.id ?? '', form))).toEqual([
    'Invalid',
    'The topic was not changed.',
    {
      name: 'Another topic has this name. Merge the two if they are one.',
      slug: 'Another topic has this address, or had it before.',
    },
  ])
})
