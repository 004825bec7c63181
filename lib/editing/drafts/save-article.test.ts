import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { articles, topics } from '@/db/schema/working'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { unpublishArticle } from '@/lib/editing/publishing/unpublish-article'
import {
  anyway,
  auditedActions,
  completeDraft,
  draftOf,
  hire,
  source,
  version,
} from '@/lib/editing/test-desk'
import { Conflict, Invalid, NotFound } from '@/lib/errors'
import { testPublication } from '@/lib/published/test-publication'
import { createArticle } from './create-article'
import { saveArticle } from './save-article'

const { db } = testPublication()

function thrown(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('Nothing was thrown.')
}

function fieldsOf(work: () => unknown): Record<string, string> {
  const error = thrown(work)
  if (error instanceof Invalid) return error.fields
  throw error
}

test('a draft without a headline is kept, signed by who began it, and readers see no change', () => {
  const writer = hire('writer')
  const before = version()
  const id = createArticle(writer)
  expect(saveArticle(writer, id, 1, { takeaway: 'Soon', authors: [writer.id] })).toEqual({
    rev: 2,
    slug: null,
  })
  const copy = getWorkingCopy(writer, id)
  expect(copy.content).toMatchObject({ headline: '', takeaway: 'Soon' })
  expect(copy).toMatchObject({ state: 'draft', rev: 2, liveRev: null, updatedBy: 'The writer' })
  expect(auditedActions(id)).toEqual(['created an update', 'saved an update'])
  expect(version()).toBe(before)
})

test('the slug follows the headline until one is typed', () => {
  const editor = hire('editor')
  const [first, second] = [createArticle(editor), createArticle(editor)]
  expect(saveArticle(editor, first, 1, { headline: 'Same words' }).slug).toBe('same-words')
  expect(saveArticle(editor, second, 1, { headline: 'Same words' }).slug).toBe('same-words-2')
  const follow = { headline: 'Other words', slug: 'same-words-2' }
  expect(saveArticle(editor, second, 2, follow).slug).toBe('other-words')
  expect(saveArticle(editor, second, 3, { ...follow, slug: 'typed' }).slug).toBe('typed')
  expect(saveArticle(editor, second, 4, { headline: 'New', slug: 'typed' }).slug).toBe('typed')
})

test('the slug stays once it was live', async () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'Stays put')
  await publishArticle(editor, id, anyway)
  unpublishArticle(editor, id)
  const draft = completeDraft('Moves on', [editor.id])
  expect(saveArticle(editor, id, 2, draft).slug).toBe('stays-put')
  const other = createArticle(editor)
  saveArticle(editor, id, 3, { ...draft, slug: 'moved-away' })
  expect(fieldsOf(() => saveArticle(editor, other, 1, { slug: 'stays-put' })).slug).toContain(
    'had it before',
  )
  expect(saveArticle(editor, other, 1, { headline: 'Stays put' }).slug).toBe('stays-put-2')
  expect(saveArticle(editor, id, 4, { ...draft, slug: 'stays-put' }).slug).toBe('stays-put')
})

test('a slug that is taken, reserved or has a slash is refused and nothing is kept', () => {
  const editor = hire('editor')
  draftOf(editor, 'Is taken')
  const id = createArticle(editor)
  for (const [slug, words] of [
    ['is-taken', 'Another update'],
    ['dashboard', 'belongs to the site'],
    ['a/b', 'slash'],
  ]) {
    const draft = { slug, topics: [{ name: 'Never kept' }] }
    expect(fieldsOf(() => saveArticle(editor, id, 1, draft)).slug).toContain(words)
  }
  expect(db().select().from(topics).where(eq(topics.name, 'Never kept')).all()).toEqual([])
  expect(auditedActions(id)).toEqual(['created an update'])
})

test('a save on an older rev is refused and says who saved', () => {
  const [editor, owner] = [hire('editor'), hire('owner')]
  const id = draftOf(editor, 'Two at once')
  saveArticle(owner, id, 2, completeDraft('Two at once, again', [editor.id]))
  const error = thrown(() => saveArticle(editor, id, 2, completeDraft('Mine', [editor.id])))
  expect(error).toBeInstanceOf(Conflict)
  expect(error).toMatchObject({
    message: expect.stringMatching(
      /^The owner saved this update after you opened it, on .+ UTC\.$/,
    ),
    latest: { rev: 3, by: 'The owner', at: expect.any(Number) },
  })
  expect(getWorkingCopy(editor, id).content.headline).toBe('Two at once, again')
})

test('a form posted twice is saved once and refused never', () => {
  const editor = hire('editor')
  const id = createArticle(editor)
  const draft = completeDraft('Posted twice', [editor.id])
  const first = saveArticle(editor, id, 1, draft)
  expect(saveArticle(editor, id, 1, draft)).toEqual(first)
  expect(auditedActions(id)).toEqual(['created an update', 'saved an update'])
})

test('rows keep their ids, and a source its capture until it says something else', () => {
  const [editor, owner] = [hire('editor'), hire('owner')]
  const id = draftOf(editor, 'Keeps its ids')
  const before = getWorkingCopy(editor, id).content
  const [question] = before.questions
  const [captured] = before.sources
  expect(captured).toMatchObject({
    capturedBy: 'The editor',
    capturedHow: 'typed',
    textSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  const draft = completeDraft('Keeps its ids', [editor.id])
  const second = { question: 'First now', answer: 'Yes' }
  const rows = { questions: [second, { ...question, answer: 'Changed' }] }
  saveArticle(owner, id, 2, { ...draft, ...rows, sources: [{ ...source, id: captured?.id }] })
  const between = getWorkingCopy(editor, id).content
  expect(between.questions[1]).toEqual({ ...question, answer: 'Changed' })
  expect(between.sources).toEqual([captured])
  const changed = {
    ...source,
    id: captured?.id,
    text: 'Other words',
    likes: '14k',
    countsAsOf: '2026-04-27',
  }
  saveArticle(owner, id, 3, { ...draft, sources: [changed] })
  const [recaptured] = getWorkingCopy(editor, id).content.sources
  expect(recaptured).toMatchObject({ id: captured?.id, likes: 14_000, capturedBy: 'The owner' })
  expect(recaptured?.textSha256).not.toBe(captured?.textSha256)
})

test('a row that was taken out and saved so is itself again when it is put back', async () => {
  const [editor, owner] = [hire('editor'), hire('owner')]
  const id = draftOf(editor, 'Taken out and put back')
  await publishArticle(editor, id, anyway)
  const { questions, sources } = getWorkingCopy(editor, id).content
  const [kept] = sources
  const draft = completeDraft('Taken out and put back', [editor.id])
  saveArticle(owner, id, 2, { ...draft, questions: [], sources: [] })
  const back = { ...source, id: kept?.id }
  saveArticle(owner, id, 3, { ...draft, questions, sources: [back, back] })
  const after = getWorkingCopy(editor, id).content
  expect(after.questions).toEqual(questions)
  expect(after.sources[0]).toEqual(kept)
  expect(after.sources[1]).toMatchObject({ capturedBy: 'The owner' })
  expect(after.sources[1]?.id).not.toBe(kept?.id)
})

test('an id of another article is not taken over', () => {
  const editor = hire('editor')
  const [mine, other] = [draftOf(editor, 'Mine to keep'), draftOf(editor, 'Other one')]
  const { questions } = getWorkingCopy(editor, other).content
  const [question] = questions
  const draft = {
    ...completeDraft('Mine to keep', [editor.id]),
    questions: [{ id: question?.id, question: 'Q' }],
  }
  saveArticle(editor, mine, 2, draft)
  expect(getWorkingCopy(editor, mine).content.questions[0]?.id).not.toBe(question?.id)
  expect(getWorkingCopy(editor, other).content.questions).toEqual(questions)
})

test('a topic is known in any case; namesakes in letters of ours get a number', () => {
  const editor = hire('editor')
  const id = createArticle(editor)
  saveArticle(editor, id, 1, { topics: [{ name: 'Mistral' }, { name: 'C' }] })
  saveArticle(editor, id, 2, { topics: [{ name: 'MISTRAL', kind: 'company' }, { name: 'C++' }] })
  expect(getWorkingCopy(editor, id).content.topics).toMatchObject([
    { slug: 'mistral', name: 'Mistral', kind: 'subject' },
    { slug: 'c-2', name: 'C++' },
  ])
})

test('bad fields are named, and an unknown author or article too', () => {
  const editor = hire('editor')
  const id = createArticle(editor)
  expect(
    fieldsOf(() => saveArticle(editor, id, 1, { headline: 'x'.repeat(10_000) })),
  ).toHaveProperty('headline')
  expect(fieldsOf(() => saveArticle(editor, id, 1, { authors: ['nobody'] }))).toHaveProperty(
    'authors',
  )
  expect(thrown(() => saveArticle(editor, 'none', 1, {}))).toBeInstanceOf(NotFound)
  expect(db().select().from(articles).where(eq(articles.id, id)).get()?.rev).toBe(1)
})
