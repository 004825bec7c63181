import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { people } from '@/db/schema/accounts'
import { publishedArticles } from '@/db/schema/published'
import { publishedTopics } from '@/db/schema/published-topics'
import {
  publishedWordParts,
  publishedWords,
  publishedWordUses,
  searchToRenew,
} from '@/db/schema/published-words'
import { writeTransaction } from '@/db/transaction'
import { pageTexts } from '@/lib/domain/article/article-fields'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { retractArticle } from '@/lib/editing/publishing/retract-article'
import { writeLiveCopy } from '@/lib/editing/publishing/write-live-copy'
import { anyway, completeDraft, draftOf, hire, version } from '@/lib/editing/test-desk'
import { changeTopic } from '@/lib/editing/topics/change-topic'
import { mergeTopics } from '@/lib/editing/topics/merge-topics'
import { search } from '@/lib/published/search/search'
import { testPublication } from '@/lib/published/test-publication'
import { readySearch, renewAllSearch, renewSome } from './renew-search'
import { madeUp } from './test-live-updates'

const { db } = testPublication()
const hits = (query: string) => (search(query).hasAll ? search(query).updates.length : 0)
const words = () =>
  db()
    .select({ word: publishedWords.word })
    .from(publishedWords)
    .all()
    .map(({ word }) => word)
const waiting = () => db().select().from(searchToRenew).all().length

beforeEach(() => {
  db().delete(publishedArticles).run()
})

test('publishing writes the words, and leaves nothing to renew', async () => {
  const editor = hire('editor', 'Quilla Marrow')
  await publishArticle(editor, draftOf(editor, 'A Larkspur engine'), anyway)
  expect(waiting()).toBe(0)
  expect(words().toSorted()).toEqual([
    'engine',
    'example',
    'larkspur',
    'marrow',
    'openai',
    'quilla',
  ])
  expect(search('larkspr').meant).toBe('larkspur')
})

test('a retracted update takes its words along, but for those that others have', async () => {
  const owner = hire('owner')
  await publishArticle(owner, draftOf(owner, 'A Larkspur engine'), anyway)
  const id = draftOf(owner, 'A Foxglove engine')
  await publishArticle(owner, id, anyway)
  retractArticle(owner, id, 'It was wrong.')
  expect(words()).toContain('engine')
  expect(words()).not.toContain('foxglove')
  expect(search('foxglov')).toMatchObject({ updates: [], meant: null })
  db().delete(publishedArticles).run()
  for (const table of [publishedWords, publishedWordUses, publishedWordParts, searchToRenew]) {
    expect(db().select().from(table).all()).toEqual([])
  }
})

test('a renamed topic is found by its new name at once, and a merged one by the name that stays', async () => {
  const owner = hire('owner')
  await publishArticle(owner, draftOf(owner, 'An engine'), anyway)
  const [{ id = '' } = {}] = db().select().from(publishedTopics).all()
  const form = { kind: 'company' as const, description: '', slug: '' }
  changeTopic(owner, id, { ...form, name: 'Larkspur Works' })
  expect([hits('openai'), hits('larkspur'), waiting()]).toEqual([0, 1, 0])
  expect(words()).not.toContain('openai')
  const wheel = createArticle(owner)
  const topics = [{ name: 'Cogs', kind: 'subject' as const }]
  saveArticle(owner, wheel, 1, { ...completeDraft('A wheel', [owner.id]), topics })
  await publishArticle(owner, wheel, anyway)
  const other = db().select().from(publishedTopics).where(eq(publishedTopics.name, 'Cogs')).get()
  mergeTopics(owner, id, other?.id ?? '')
  expect([hits('larkspur'), hits('cogs'), waiting()]).toEqual([0, 2, 0])
})

test('a renamed author is found by the new name with the next turn, and readers see it', async () => {
  const editor = hire('editor', 'Quilla Marrow')
  await publishArticle(editor, draftOf(editor, 'An engine'), anyway)
  db().update(people).set({ name: 'Quilla Sedge' }).where(eq(people.id, editor.id)).run()
  const before = version()
  await renewAllSearch()
  expect(version()).toBeGreaterThan(before)
  expect([hits('marrow'), hits('sedge'), waiting()]).toEqual([0, 1, 0])
  expect(words()).toContain('sedge')
})

test('whoever writes to the live tables is noticed', async () => {
  const owner = hire('owner')
  await publishArticle(owner, draftOf(owner, 'An engine'), anyway)
  const changes = [
    "UPDATE published_articles SET takeaway = 'Larkspur'",
    "UPDATE published_questions SET answer = 'Foxglove' WHERE position = 0",
    "UPDATE published_sources SET text = 'Sedge'",
    "UPDATE published_topics SET name = 'Marrow'",
    "UPDATE published_authors SET name = 'Bramble'",
    'DELETE FROM published_questions',
    'DELETE FROM published_sources',
    'DELETE FROM published_article_topics',
    'DELETE FROM published_article_authors',
  ]
  for (const change of changes) {
    db().$client.exec(change)
    expect(waiting(), change).toBe(1)
    readySearch()
    expect(waiting(), change).toBe(0)
  }
  expect(['larkspur', 'foxglove', 'sedge', 'marrow', 'bramble', 'engine'].map(hits)).toEqual([
    1, 0, 0, 0, 0, 1,
  ])
})

test.each(pageTexts)('%s that somebody writes into the live copy is found', async (name) => {
  const owner = hire('owner')
  await publishArticle(owner, draftOf(owner, 'An engine'), anyway)
  db()
    .update(publishedArticles)
    .set({ [name]: 'Larkspur' })
    .run()
  expect(waiting()).toBe(1)
  readySearch()
  expect(hits('larkspur')).toBe(1)
})

test('much is renewed by and by, and a start does what a small site has', async () => {
  writeTransaction(db(), (tx) => {
    for (let number = 0; number < 30; number++) {
      const told = { headline: 'An engine', text: '', topics: ['Wheels'] }
      writeLiveCopy(tx, madeUp({ slug: `many-${number}`, ...told }))
    }
  })
  db().$client.exec("UPDATE published_topics SET name = 'Cogs'")
  expect(writeTransaction(db(), renewSome)).toBe(25)
  expect([hits('wheels'), hits('cogs'), waiting()]).toEqual([5, 25, 5])
  readySearch()
  expect([hits('wheels'), hits('cogs'), waiting()]).toEqual([0, 30, 0])
})
