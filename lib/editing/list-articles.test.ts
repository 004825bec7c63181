import { expect, test } from 'vitest'
import { Actor } from '@/lib/accounts/actor'
import { testPublication } from '@/lib/published/test-publication'
import { createArticle } from './create-article'
import { articleRows, articlesPerPage, condition, listArticles } from './list-articles'
import { listPeople } from './list-people'
import { listTopicNames } from './list-topic-names'
import { draftOf, hire } from './test-desk'
import { trashArticle } from './trash-article'

const { db } = testPublication()

test('lists by state, words and owner, a page at a time', () => {
  const [editor, writer] = [hire('editor'), hire('writer')]
  const theirs = draftOf(writer, 'A writer’s 100%_draft')
  const trashed = draftOf(editor, 'Thrown away')
  trashArticle(editor, trashed)
  for (let made = 0; made < articlesPerPage; made++) createArticle(editor)
  const everything = listArticles(editor)
  expect(everything.total).toBe(articlesPerPage + 1)
  expect(everything.articles).toHaveLength(articlesPerPage)
  expect(listArticles(editor, { page: 2 }).articles).toHaveLength(1)
  expect(listArticles(editor, { page: 999_999 })).toEqual({
    articles: [],
    total: articlesPerPage + 1,
  })
  expect(listArticles(editor, { state: 'trashed' }).articles.map((row) => row.id)).toEqual([
    trashed,
  ])
  expect(listArticles(editor, { query: '100%_DRAFT' }).total).toBe(1)
  expect(listArticles(editor, { query: '1__%_d' }).total).toBe(0)
  expect(listArticles(editor, { query: "'; DROP TABLE articles; --" }).total).toBe(0)
  expect(listArticles(writer).articles).toMatchObject([
    { id: theirs, authors: 'The writer', updatedBy: 'The writer', state: 'draft', rev: 2 },
  ])
  expect(listArticles(hire('writer', 'Somebody else')).total).toBe(0)
  expect(listArticles(Actor.commandLine(), { mine: true }).total).toBe(0)
  expect(listTopicNames(editor)).toEqual([{ name: 'OpenAI', kind: 'company' }])
  expect(listPeople(editor).map((person) => person.name)).toContain('The writer')
})

test.each([
  [{}, 'SCAN articles USING INDEX articles_updated'],
  [{ state: 'live' as const }, 'SEARCH articles USING INDEX articles_state_updated'],
  [{ query: 'words' }, 'SCAN articles USING INDEX articles_updated'],
  [{ mine: true }, 'SCAN articles USING INDEX articles_updated'],
])('the list of %j comes from an index, unsorted', (filter, expected) => {
  const { sql, params } = articleRows(condition(hire('editor'), filter))
    .limit(50)
    .toSQL()
  const plan = db()
    .$client.prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...params) as { id: number; parent: number; detail: string }[]
  const steps = plan.filter((step) => step.parent === 0).map((step) => step.detail)
  expect(steps[0]).toContain(expected)
  expect(steps.join()).not.toContain('TEMP B-TREE')
})
