import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { publishedRetractions, slugHistory } from '@/db/schema/published'
import { publishedTopics, topicHistory } from '@/db/schema/published-topics'
import { askedFor } from '@/lib/domain/search/asked'
import { articleBySlug } from './article-by-slug'
import { askersOf } from './askers-of'
import { attempt } from './attempt'
import { getDigest } from './digests/get-digest'
import { getMonth } from './digests/get-month'
import { getSpan, newestDay } from './digests/get-span'
import { headlinesOf } from './digests/headlines-of'
import { erasuresOf } from './erasures-of'
import { getAuthorPage } from './get-author-page'
import { getEarlier } from './get-earlier'
import { getProof, hasProof } from './get-proof'
import { getPublication } from './get-publication'
import { getQuestion } from './get-question'
import { getStory, placeInStory } from './get-story'
import { getTopicPage } from './get-topic-page'
import { getUpdate, whatIsAt } from './get-update'
import { getHistory, latestNumber } from './history/get-history'
import { getNumbers } from './history/get-numbers'
import { listAmendments, newestAmendments } from './history/list-amendments'
import { latestFew } from './latest-few'
import { listStories } from './list-stories'
import { listTopics } from './list-topics'
import { listUpdates, newestUpdates } from './list-updates'
import { listedUpdates } from './listed-updates'
import { getAuthorFeed, getFeed, getTopicFeed } from './machines/get-feed'
import { listAuthors } from './machines/list-authors'
import { listDaysOut, listYearsOut } from './machines/list-days-out'
import { listFeedItems } from './machines/list-feed-items'
import { listNews } from './machines/list-news'
import { listPublicKeys } from './machines/list-public-keys'
import { listSitemapEntries } from './machines/list-sitemap-entries'
import { listSitemapParts, namesInPart } from './machines/list-sitemap-parts'
import { moreOnThis } from './more-on-this'
import { movedTopic } from './moved-topic'
import { neighbours } from './neighbours'
import { prepared } from './prepared'
import { didYouMean, unknownWords } from './search/did-you-mean'
import { findings } from './search/findings'
import { nearestTopics } from './search/nearest-topics'
import { nearestWords } from './search/nearest-words'
import { newestWithMost } from './search/newest-with-most'
import { occurs } from './search/occurs'
import { search } from './search/search'
import { matchesOfAll, matchesOfSome } from './search/search-matches'
import { searchNames } from './search/search-names'
import { sourceLooks } from './source-looks'
import { given, listed, summaries } from './summaries'
import { growing, plansOf } from './test-plans'
import { testPublication } from './test-publication'
import { testUpdate } from './test-update'

const { db } = testPublication()

/** Every read there is, with arguments that take it down every way it has. */
const reads = new Map<unknown, () => unknown>([
  [articleBySlug, () => articleBySlug('one')],
  [askersOf, () => askersOf('one')],
  [attempt, () => attempt(() => null)],
  [getAuthorPage, () => getAuthorPage('desk', 1)],
  [getEarlier, () => ['one', 'nothing', ''].map(getEarlier)],
  [getHistory, () => getHistory('one', 1, getPublication().labels)],
  [latestNumber, () => latestNumber('one')],
  [getNumbers, () => getNumbers()],
  [getProof, () => ['one', 'old', 'wrong', 'erased', 'nothing'].map(getProof)],
  [hasProof, () => hasProof('one')],
  [erasuresOf, () => erasuresOf('one')],
  [listPublicKeys, () => listPublicKeys()],
  [getPublication, () => getPublication()],
  [getQuestion, () => ['is-it-so', 'nothing'].map((id) => getQuestion('one', id))],
  [whatIsAt, () => ['old', 'wrong', 'nothing'].map(whatIsAt)],
  [getStory, () => getStory('saga')],
  [placeInStory, () => placeOf('one')],
  [listStories, () => listStories(3)],
  [getTopicPage, () => getTopicPage('openai', 1)],
  [getUpdate, () => ['one', 'old', 'wrong', 'nothing'].map(getUpdate)],
  [latestFew, () => latestFew()],
  [listAmendments, () => listAmendments(1)],
  [newestAmendments, () => newestAmendments(30)],
  [getDigest, () => [getDigest('day', '1970-01-01'), getDigest('week', '1999-W01')]],
  [getMonth, () => getMonth('1970-01')],
  [headlinesOf, () => headlinesOf(['one', 'two'])],
  [getSpan, () => getSpan({ first: '1970-01-01', last: '1970-01-01' }, 'UTC')],
  [newestDay, () => newestDay('UTC')],
  [getFeed, () => getFeed(9)],
  [getTopicFeed, () => ['openai', 'nothing'].map((slug) => getTopicFeed(slug, 9))],
  [getAuthorFeed, () => ['desk', 'nobody'].map((slug) => getAuthorFeed(slug, 9))],
  [listNews, () => listNews(9)],
  [listAuthors, () => listAuthors()],
  [listFeedItems, () => listFeedItems()],
  [
    listSitemapEntries,
    () => {
      const kinds = ['updates', 'topics', 'authors'] as const
      return kinds.map((kind) => listSitemapEntries(kind, 1))
    },
  ],
  [listSitemapParts, () => listSitemapParts()],
  [listYearsOut, () => listYearsOut('UTC')],
  [listDaysOut, () => listDaysOut(1970, 'UTC')],
  [listTopics, () => listTopics()],
  [listUpdates, () => listUpdates(1)],
  [listed, () => listed([])],
  [given, () => given([])],
  [listedUpdates, () => listedUpdates(['one', 'two'])],
  [moreOnThis, () => moreOf('one')],
  [movedTopic, () => movedTopic('former')],
  [namesInPart, () => namesInPart('topics', 1).all()],
  [neighbours, () => ['one', 'two'].map((slug) => neighboursOf(slug))],
  [newestUpdates, () => newestUpdates(5)],
  [prepared, () => prepared(() => null)()],
  [nearestWords, () => nearestWords('headlnie', 2)],
  [newestWithMost, () => newestWithMost(askedFor('headline of nothing'), 5)],
  [search, () => ['headline', 'nothing happened', 'opneai'].map(search)],
  [matchesOfAll, () => matchesOfAll(askedFor('headline'))],
  [matchesOfSome, () => matchesOfSome(askedFor('headline of nothing'))],
  [findings, () => findings(matchesOfAll(askedFor('headline')), askedFor('headline'))],
  [searchNames, () => searchNames(matchesOfAll(askedFor('openai')), askedFor('openai'))],
  [occurs, () => occurs(askedFor('headline'))],
  [didYouMean, () => didYouMean('opneai')],
  [unknownWords, () => unknownWords(askedFor('opneai'))],
  [nearestTopics, () => nearestTopics(askedFor('opneai'))],
  [sourceLooks, () => sourceLooks(['https://x.com/sama/status/1'])],
  [summaries, () => summaries(['one', 'two'])],
])

beforeAll(() => {
  testUpdate(db(), { slug: 'one', at: 1 })
  testUpdate(db(), { slug: 'two', at: 2 })
  testUpdate(db(), { slug: 'three', at: 3, topic: 'saga' })
  db().update(publishedTopics).set({ kind: 'story' }).where(eq(publishedTopics.id, 'saga')).run()
  const [old, wrong] = ['old', 'wrong'].map((slug) => ({ slug, firstLiveAt: 1 }))
  if (old && wrong) {
    db()
      .insert(slugHistory)
      .values([
        { ...old, articleId: 'one' },
        { ...wrong, articleId: 'gone' },
      ])
      .run()
  }
  db()
    .insert(publishedRetractions)
    .values({ articleId: 'gone', headline: 'Wrong', reason: 'It was.', retractedAt: 9 })
    .run()
  db().insert(topicHistory).values({ slug: 'former', topicId: 'openai' }).run()
})

function neighboursOf(slug: string): unknown {
  const article = articleBySlug(slug)
  return article && neighbours(article)
}

function placeOf(slug: string): unknown {
  const article = articleBySlug(slug)
  const saga = { id: 'saga', slug: 'saga', name: 'Saga', kind: 'story' as const, description: '' }
  return article && placeInStory({ ...article, topics: [saga] })
}

function moreOf(slug: string): unknown {
  const article = articleBySlug(slug)
  return article && moreOnThis(article, [])
}

test('every read of the live copy is looked at', async () => {
  const files = readdirSync(import.meta.dirname, { encoding: 'utf8', recursive: true }).filter(
    (file) => file.endsWith('.ts') && !/(^|\/)test-|\.test\.ts$/.test(file),
  )
  expect(files.length).toBeGreaterThan(15)
  for (const file of files) {
    const exported: Record<string, unknown> = await import(
      /* @vite-ignore */ join(import.meta.dirname, file)
    )
    for (const [name, value] of Object.entries(exported)) {
      if (typeof value === 'function') expect(reads.has(value), `${name} of ${file}`).toBe(true)
    }
  }
})

test('no read costs more the more is published', () => {
  const plans = plansOf(db(), () => {
    for (const read of reads.values()) read()
  })
  expect(plans.length).toBeGreaterThan(25)
  expect(plans.filter(({ sql }) => /\bcount\(/i.test(sql))).toEqual([])
  expect(
    growing(plans, {
      // Few rows each, or what a statement made itself.
      scan: [
        'settings',
        'published_keys',
        'publication_version',
        'json_each',
        'parts',
        'CONSTANT',
        'names',
      ],
      walk: [
        'published_articles_time',
        'published_corrections_time',
        'published_retractions_time',
        'published_topics_name',
        'published_topics_stories',
        'published_topics_sitemap',
        'published_authors_sitemap',
      ],
      sort: [
        // A key for each change of it.
        /from "published_keys"/,
        // The topics and authors of one update.
        /from "published_article_(topics|authors)" inner join .* where "published_article_\w+"."article_id" = \? order by/,
        // The topics of one page of a list.
        /from "published_article_topics" inner join .* in \(SELECT value FROM json_each\(\?\)\) and "published_topics"."kind" <> \?\) order by/,
      ],
    }),
  ).toEqual([])
})
