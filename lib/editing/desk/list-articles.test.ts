import { expect, test } from 'vitest'
import { Actor } from '@/lib/accounts/actor'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { trashArticle } from '@/lib/editing/drafts/set-aside'
import { listPeople } from '@/lib/editing/people/list-people'
import { completeDraft, draftOf, hire } from '@/lib/editing/test-desk'
import { listTopicNames } from '@/lib/editing/topics/list-topics'
import { testPublication } from '@/lib/published/test-publication'
import { listArticles } from './list-articles'
import { articlesPerPage } from './pick-articles'

testPublication()

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
  expect(listArticles(writer, { page: 9 })).toEqual({ articles: [], total: 1 })
  expect(listArticles(hire('writer', 'Somebody else')).total).toBe(0)
  expect(listArticles(Actor.commandLine(), { mine: true }).total).toBe(0)
  expect(listTopicNames(editor)).toEqual([{ name: 'OpenAI', kind: 'company' }])
  expect(listPeople(editor).map((person) => person.name)).toContain('The writer')
})

test('somebody has what they began and what they sign', () => {
  const [owner, signer] = [hire('owner'), hire('writer', 'Who signs')]
  const begun = createArticle(owner)
  saveArticle(owner, begun, 1, completeDraft('Signed by another', [signer.id]))
  const mine = (actor: typeof owner) =>
    listArticles(actor, { mine: true }).articles.map(({ id }) => id)
  expect(mine(owner)).toEqual([begun])
  expect(mine(signer)).toEqual([begun])
})
