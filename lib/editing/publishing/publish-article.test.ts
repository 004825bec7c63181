import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditLog } from '@/db/schema/accounts'
import { publishedArticles, publishedRetractions, slugHistory } from '@/db/schema/published'
import { publishedQuestions } from '@/db/schema/published-questions'
import { publishedTopics } from '@/db/schema/published-topics'
import { revisions } from '@/db/schema/revisions'
import { articles } from '@/db/schema/working'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { restoreArticle, trashArticle } from '@/lib/editing/drafts/set-aside'
import {
  anyway,
  auditedActions,
  completeDraft,
  draftOf,
  hire,
  searchHits,
  source,
  version,
} from '@/lib/editing/test-desk'
import { Conflict, Invalid } from '@/lib/errors'
import { articleBySlug } from '@/lib/published/article-by-slug'
import { testPublication } from '@/lib/published/test-publication'
import { publishArticle } from './publish-article'
import { retractArticle } from './retract-article'
import { unpublishArticle } from './unpublish-article'

const { db, folder } = testPublication()

test('publishing shows the whole article, can be searched, and is on record', async () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'Shown "whole" now')
  const before = version()
  expect(await publishArticle(editor, id, { ...anyway, expectedRev: 2 })).toEqual({
    slug: 'shown-whole-now',
    publication: expect.any(String),
    isNew: true,
    at: expect.any(Number),
  })
  expect(version()).toBeGreaterThan(before)
  const page = articleBySlug('shown-whole-now')
  const { content, ...copy } = getWorkingCopy(editor, id)
  expect(page).toMatchObject({ ...content, id })
  expect(page?.modifiedAt).toBe(page?.firstPublishedAt)
  expect(existsSync(join(folder(), 'media', 'og', page?.card ?? ''))).toBe(true)
  expect(copy).toMatchObject({
    state: 'live',
    liveRev: 2,
    firstPublishedAt: page?.firstPublishedAt,
  })
  for (const words of ['"whole"', 'happened', 'really', '"quoted words"']) {
    expect(searchHits(words)).toBe(1)
  }
  expect(auditedActions(id).at(-1)).toBe('published an update')
  expect(db().select().from(revisions).where(eq(revisions.articleId, id)).all()).toMatchObject([
    { rev: 2, reason: 'published', authorId: editor.id, content },
  ])
})

test('every word that readers are shown is searched for, without its marks', async () => {
  const editor = hire('editor')
  const id = createArticle(editor)
  saveArticle(editor, id, 1, {
    ...completeDraft('Wordone', [editor.id]),
    takeaway: 'Wordtwo',
    whatHappened: '[Wordthree](https://example.org/hidden)',
    whyItMatters: '**Wordfour**',
    whatItMeans: 'Wordfive',
    questions: [{ question: 'Wordsix', answer: '[Wordseven](https://example.org/hidden)' }],
    sources: [{ ...source, authorName: 'Wordeight', handle: '@wordnine', text: 'Wordten' }],
  })
  await publishArticle(editor, id, anyway)
  for (const words of [
    'headline:wordone',
    'body:(wordtwo wordthree wordfour wordfive)',
    'questions:(wordsix wordseven)',
    'names:(openai wordeight wordnine)',
    'quotes:wordten',
  ]) {
    expect(searchHits(words), words).toBe(1)
  }
  expect(searchHits('hidden')).toBe(0)
})

test('what is missing keeps it from being published, and each is named', async () => {
  const editor = hire('editor')
  const id = createArticle(editor)
  const error = await publishArticle(editor, id, anyway).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(Invalid)
  expect(Object.keys(error instanceof Invalid ? error.fields : {})).toEqual(
    expect.arrayContaining(['headline', 'slug', 'whatHappened', 'sources']),
  )
  expect(getWorkingCopy(editor, id).state).toBe('draft')
})

test('each question has a card of its own, drawn anew when its words change', async () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'A headline with two questions')
  await publishArticle(editor, id, anyway)
  const cards = () => db().select().from(publishedQuestions).where(isOf(id)).all()
  const before = cards().map(({ card }) => card)
  expect(new Set([...before, articleBySlug('a-headline-with-two-questions')?.card]).size).toBe(3)
  for (const card of before) {
    expect(existsSync(join(folder(), 'media', 'og', card)), card).toBe(true)
  }
  const { rev, content } = getWorkingCopy(editor, id)
  const [first, second] = content.questions
  const draft = { ...completeDraft(content.headline, [editor.id]), slug: content.slug ?? '' }
  const questions = [first, { ...second, answer: 'Since long ago.' }] as typeof content.questions
  saveArticle(editor, id, rev, { ...draft, questions })
  await publishArticle(editor, id, anyway)
  const after = cards().map(({ card }) => card)
  expect(after).toEqual([before[0], expect.stringMatching(/^[0-9a-f]{16}\.png$/)])
  expect(after[1]).not.toBe(before[1])
})

const isOf = (id: string) => eq(publishedQuestions.articleId, id)

test('a rev that was overtaken before or during the drawing of the card is refused', async () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'Overtaken')
  await expect(publishArticle(editor, id, { ...anyway, expectedRev: 1 })).rejects.toBeInstanceOf(
    Conflict,
  )
  const publishing = publishArticle(editor, id, anyway)
  saveArticle(editor, id, 2, completeDraft('Overtaken by words', [editor.id]))
  await expect(publishing).rejects.toMatchObject({ latest: { rev: 3 } })
  expect(getWorkingCopy(editor, id)).toMatchObject({ state: 'draft', liveRev: null })
  expect(auditedActions(id)).not.toContain('published an update')
})

test('two publishes at once leave one article and one revision', async () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'Twice at once')
  await Promise.all([publishArticle(editor, id, anyway), publishArticle(editor, id, anyway)])
  const live = db().select().from(publishedArticles).where(eq(publishedArticles.id, id)).all()
  expect(live).toHaveLength(1)
  expect(live[0]?.modifiedAt).toBe(live[0]?.firstPublishedAt)
  expect(db().select().from(revisions).where(eq(revisions.articleId, id)).all()).toHaveLength(1)
  expect(searchHits('twice')).toBe(1)
})

test('a change goes live only when published; the old slug and the first time are kept', async () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'First words')
  const first = Date.UTC(2026, 3, 27)
  await publishArticle(editor, id, { ...anyway, firstPublishedAt: first })
  const draft = { ...completeDraft('Second words', [editor.id]), slug: 'second-words', topics: [] }
  saveArticle(editor, id, 2, draft)
  expect(articleBySlug('first-words')?.headline).toBe('First words')
  await publishArticle(editor, id, anyway)
  expect(articleBySlug('first-words')).toBeNull()
  const page = articleBySlug('second-words')
  expect(page?.firstPublishedAt).toBe(first)
  expect(page?.modifiedAt).toBeGreaterThan(first)
  expect(searchHits('headline:first')).toBe(0)
  const slugs = db().select().from(slugHistory).where(eq(slugHistory.articleId, id)).all()
  expect(slugs.map((row) => row.slug).sort()).toEqual(['first-words', 'second-words'])
  unpublishArticle(editor, id)
  await publishArticle(editor, id, anyway)
  expect(articleBySlug('second-words')?.modifiedAt).toBe(page?.modifiedAt)
})

test('unpublishing takes every trace from readers and keeps the slug’s history', async () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'Gone again')
  const draft = { ...completeDraft('Gone again', [editor.id]), topics: [{ name: 'Only here' }] }
  saveArticle(editor, id, 2, draft)
  await publishArticle(editor, id, anyway)
  const before = version()
  unpublishArticle(editor, id, 'Too early')
  expect(version()).toBeGreaterThan(before)
  expect(articleBySlug('gone-again')).toBeNull()
  expect(searchHits('gone')).toBe(0)
  const topics = db().select().from(publishedTopics).all()
  expect(topics.map((topic) => topic.name)).not.toContain('Only here')
  expect(getWorkingCopy(editor, id)).toMatchObject({ state: 'draft', liveRev: null, rev: 3 })
  expect(auditedActions(id).at(-1)).toBe('unpublished an update')
})

test('retracting says why, and publishing or the trash take it back', async () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'Was wrong')
  const reason = () =>
    db().select().from(publishedRetractions).where(eq(publishedRetractions.articleId, id)).get()
      ?.reason
  await publishArticle(editor, id, anyway)
  expect(() => retractArticle(editor, id, ' \n ')).toThrow(Invalid)
  expect(() => trashArticle(editor, id)).toThrow('Unpublish it first')
  const before = version()
  retractArticle(editor, id, 'The source took it back.')
  expect(version()).toBeGreaterThan(before)
  expect(reason()).toBe('The source took it back.')
  expect(articleBySlug('was-wrong')).toBeNull()
  expect(searchHits('wrong')).toBe(0)
  await publishArticle(editor, id, anyway)
  expect(reason()).toBeUndefined()
  retractArticle(editor, id, 'Again.')
  trashArticle(editor, id)
  expect(reason()).toBeUndefined()
  await expect(publishArticle(editor, id, anyway)).rejects.toThrow('Restore it first')
  restoreArticle(editor, id)
  expect(getWorkingCopy(editor, id).state).toBe('draft')
})

test('when the audit row cannot be written, nothing is', async () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'All or nothing')
  hire('owner')
  const sabotage = "BEFORE INSERT ON audit_log BEGIN SELECT RAISE(ABORT, 'disk is full'); END"
  db().$client.exec(`CREATE TRIGGER sabotage ${sabotage}`)
  const before = version()
  await expect(publishArticle(editor, id, anyway)).rejects.toThrow('disk is full')
  expect(() => saveArticle(hire('owner'), id, 2, { headline: 'Half' })).toThrow('disk is full')
  expect(() => createArticle(editor)).toThrow('disk is full')
  db().$client.exec('DROP TRIGGER sabotage')
  expect(version()).toBe(before)
  expect(articleBySlug('all-or-nothing')).toBeNull()
  expect(getWorkingCopy(editor, id)).toMatchObject({ state: 'draft', rev: 2 })
  expect(db().select().from(revisions).where(eq(revisions.articleId, id)).all()).toEqual([])
  expect(db().select().from(articles).where(eq(articles.headline, 'Half')).all()).toEqual([])
})

test('the log says of what kind a change was, and why it went out in spite of warnings', async () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'Changed once')
  await publishArticle(editor, id, anyway)
  saveArticle(editor, id, 2, completeDraft('Changed twice', [editor.id]))
  await publishArticle(editor, id, { reason: 'Short on purpose', change: 'typo' })
  const rows = db().select().from(auditLog).where(eq(auditLog.subject, id)).all()
  const published = rows.filter(({ action }) => action === 'published an update')
  expect(published.map(({ detail }) => ({ ...detail, replaced: undefined }))).toEqual([
    { rev: 2, slug: 'changed-once', reason: anyway.reason },
    { rev: 3, slug: 'changed-once', change: 'typo', reason: 'Short on purpose' },
  ])
})
