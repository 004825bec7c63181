import { beforeAll, expect, test } from 'vitest'
import { type ArticleField, fieldNames } from '@/lib/domain/article/article-fields'
import type { QuestionField, SourceField } from '@/lib/domain/article/row-fields'
import { type DraftValues, valuesOf } from '@/lib/domain/drafts/draft-values'
import { siteFeed } from '@/lib/domain/reader/feeds/feed'
import { rss } from '@/lib/domain/reader/feeds/rss'
import { differencesInShort } from '@/lib/domain/revisions/differences-in-short'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { discardChanges } from '@/lib/editing/drafts/discard-changes'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { compareRevisions } from '@/lib/editing/revisions/compare-revisions'
import { getRevision } from '@/lib/editing/revisions/get-revision'
import { listRevisions } from '@/lib/editing/revisions/list-revisions'
import { anyway, hire } from '@/lib/editing/test-desk'
import { faceOf, furnish, wholeUpdate } from '@/lib/editing/test-whole-update'
import { articleBySlug } from '@/lib/published/article-by-slug'
import { getPublication } from '@/lib/published/get-publication'
import { testPublication } from '@/lib/published/test-publication'
import { getWorkingCopy } from './get-working-copy'

const { db } = testPublication()
beforeAll(furnish)

/** What the desk says that differs, another value, and who meets it beside the readers of the page. */
type Sample = [
  called: string,
  change: (saved: DraftValues) => Partial<DraftValues>,
  met: ('feed' | 'search')[],
]

const both: Sample[2] = ['feed', 'search']

const ofSource: Record<SourceField, [value: string, met: Sample[2]]> = {
  network: ['bluesky', ['feed']],
  permalink: ['https://x.com/sam/status/2', ['feed']],
  authorName: ['Samuel Sample', both],
  handle: ['@samuel', ['search']],
  profileUrl: ['https://x.com/samuel', []],
  avatar: [faceOf('another face'), []],
  text: ['We are\nbound', both],
  lang: ['de', []],
  postedAt: ['2026-04-26', ['feed']],
  reposts: ['836', []],
  likes: ['', []],
  countsAsOf: ['2026-04-29T08:00:00Z', []],
}

const ofQuestion: Record<QuestionField, [value: string, met: Sample[2]]> = {
  question: ['Until when?', both],
  answer: ['Until *May*.', both],
}

/** Each field with other values for it alone: of rows every fact, one less, and another order. */
const samples: Record<ArticleField, Sample[]> = {
  headline: [['“Headline”', () => ({ headline: 'Another headline of the right length' }), both]],
  slug: [['“Address”', () => ({ slug: 'another-address' }), ['feed']]],
  takeaway: [['“Takeaway”', () => ({ takeaway: 'Another takeaway.' }), both]],
  leadImage: [['“Lead picture”', () => ({ leadImage: 'door' }), ['feed']]],
  whatHappened: [['“What happened”', () => ({ whatHappened: 'Something *else*.' }), both]],
  whyItMatters: [['“Why it matters”', () => ({ whyItMatters: 'It *does*.' }), both]],
  whatItMeans: [['“What it means for you”', () => ({ whatItMeans: 'A `lot`.' }), both]],
  whatIsNotKnown: [['“What is not known”', () => ({ whatIsNotKnown: 'The *end*.' }), both]],
  earlier: [['“Earlier update”', () => ({ earlier: 'long before' }), []]],
  sources: [
    ...Object.entries(ofSource).map(([fact, [value, met]]): Sample => {
      return [
        '1 source',
        ({ sources }) => ({ sources: firstWith(sources, { [fact]: value }) }),
        met,
      ]
    }),
    ['1 source', ({ sources }) => ({ sources: sources.slice(0, 1) }), both],
    ['the order of sources', ({ sources }) => ({ sources: sources.toReversed() }), both],
  ],
  questions: [
    ...Object.entries(ofQuestion).map(([fact, [value, met]]): Sample => {
      const change = { [fact]: value }
      return ['1 question', ({ questions }) => ({ questions: firstWith(questions, change) }), met]
    }),
    ['1 question', ({ questions }) => ({ questions: questions.slice(0, 1) }), both],
    ['the order of questions', ({ questions }) => ({ questions: questions.toReversed() }), both],
  ],
  topics: [
    ['1 topic', ({ topics }) => ({ topics: [...topics, { name: 'Ada', kind: 'person' }] }), both],
    ['1 topic', ({ topics }) => ({ topics: topics.slice(0, 1) }), both],
    ['the order of topics', ({ topics }) => ({ topics: topics.toReversed() }), both],
  ],
  authors: [
    ['1 author', () => ({ authors: ['bob'] }), both],
    ['the order of authors', ({ authors }) => ({ authors: authors.toReversed() }), both],
  ],
  aiUse: [['“AI use”', () => ({ aiUse: 'drafted' }), []]],
  seoTitle: [['“Search title”', () => ({ seoTitle: 'Another' }), []]],
  seoDescription: [['“Search description”', () => ({ seoDescription: 'Another.' }), []]],
  socialTitle: [['“Social title”', () => ({ socialTitle: 'Another' }), []]],
  socialDescription: [['“Social description”', () => ({ socialDescription: 'Another.' }), []]],
}

const each = fieldNames.flatMap((field) =>
  samples[field].map((sample, at) => [`${field} ${at + 1}`, ...sample] as const),
)

test.each(each)('%s: what alone is changed goes all the way', async (name, called, change, met) => {
  const editor = hire('editor')
  const id = createArticle(editor)
  const slug = name.toLowerCase().replace(' ', '-')
  saveArticle(editor, id, 1, wholeUpdate(slug))
  await publishArticle(editor, id)
  const begun = getWorkingCopy(editor, id).content
  const live = metBy(slug)

  const before = valuesOf(begun)
  const after = { ...before, ...change(before) }
  expect(saveArticle(editor, id, 2, after)).toEqual({ rev: 3, slug: after.slug })
  expect(valuesOf(getWorkingCopy(editor, id).content)).toEqual(after)
  expect(saveArticle(editor, id, 3, after).rev).toBe(3)
  const { differences } = compareRevisions(editor, id, 'live', 'working')
  expect(differencesInShort(differences, getPublication().labels)).toBe(called)

  expect(discardChanges(editor, id, 3)).toBe(4)
  expect(getWorkingCopy(editor, id).content).toEqual(begun)

  expect(saveArticle(editor, id, 4, after).rev).toBe(5)
  await publishArticle(editor, id, anyway)
  const { content } = getWorkingCopy(editor, id)
  expect(articleBySlug(after.slug)).toEqual(expect.objectContaining(content))
  const [kept] = listRevisions(editor, id).revisions
  expect(kept && getRevision(db(), editor, id, kept.id).content).toEqual(content)
  const now = metBy(after.slug)
  expect({ feed: now.feed !== live.feed, search: now.search !== live.search }).toEqual({
    feed: met.includes('feed'),
    search: met.includes('search'),
  })
})

function firstWith<Row extends object>(rows: Row[], change: object): Row[] {
  return rows.map((row, at) => (at === 0 ? { ...row, ...change } : row))
}

/** What stands in the feed but for the times, and what the search finds. */
function metBy(slug: string) {
  const page = articleBySlug(slug)
  if (!page) throw new Error('It is not live.')
  const feed = rss(
    siteFeed(getPublication(), [{ ...page, modifiedAt: 0 }]),
    (path) => `https://a.example${path}`,
  )
  const search = db()
    .$client.prepare(
      'SELECT headline, names, body, questions, quotes FROM published_search WHERE rowid = (SELECT number FROM published_articles WHERE slug = ?)',
    )
    .get(slug)
  return { feed, search: JSON.stringify(search) }
}
