import { expect, test } from 'vitest'
import { purgeArticle } from '@/lib/editing/drafts/purge-article'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { trashArticle } from '@/lib/editing/drafts/set-aside'
import { completeDraft, draftOf, hire } from '@/lib/editing/test-desk'
import { testPublication } from '@/lib/published/test-publication'
import { listArticles } from './list-articles'

const { db } = testPublication()

test('words are found anywhere in a headline or slug, as they are now', () => {
  const owner = hire('owner')
  const first = draftOf(owner, 'Überraschung: a "quoted" model')
  const second = draftOf(owner, 'EU rules')
  const find = (query: string) => listArticles(owner, { query }).articles.map(({ id }) => id)
  expect(find('RASCH')).toEqual([first])
  expect(find('überraschung')).toEqual([first])
  expect(find('"quoted" m')).toEqual([first])
  expect(find('a "quo')).toEqual([first])
  expect(find('eu-rul')).toEqual([second])
  expect(find('EU')).toEqual([second])
  expect(find('%')).toEqual([])
  expect(find('mod*')).toEqual([])
  expect(find('mod\u0000')).toEqual([first])
  saveArticle(owner, second, 2, { ...completeDraft('Model rules', [owner.id]), slug: 'changed' })
  expect(find('model')).toEqual([second, first])
  expect(find('eu-rul')).toEqual([])
  const change = (set: string) =>
    db().$client.exec(`UPDATE articles SET ${set} WHERE id = '${second}'`)
  change("headline = 'Headline alone'")
  expect(find('line alone')).toEqual([second])
  change("slug = 'slug-alone'")
  expect(find('slug-al')).toEqual([second])
  change("headline = 'Model rules'")
  trashArticle(owner, first)
  expect(find('model')).toEqual([second])
  expect(
    listArticles(owner, { query: 'model', state: 'trashed' }).articles.map(({ id }) => id),
  ).toEqual([first])
  purgeArticle(owner, first)
  expect(listArticles(owner, { query: 'model', state: 'trashed' }).total).toBe(0)
  expect(db().$client.prepare('SELECT count(*) FROM article_search').pluck().get()).toBe(1)
})

test('how many there are in each state is kept', () => {
  const kept = db().$client.prepare(
    'SELECT state, total FROM article_totals WHERE total > 0 ORDER BY state',
  )
  const counted = db().$client.prepare(
    'SELECT state, count(*) AS total FROM articles GROUP BY state ORDER BY state',
  )
  expect(kept.all()).toEqual(counted.all())
  expect(counted.all()).not.toEqual([])
})
