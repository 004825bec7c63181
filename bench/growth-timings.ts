import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { Actor } from '@/lib/accounts/actor'
import { pageSize } from '@/lib/domain/page-of'
import { listArticles } from '@/lib/editing/list-articles'
import { listSources } from '@/lib/editing/list-sources'
import { listTopics as listDeskTopics } from '@/lib/editing/list-topics'
import { articlesPerPage } from '@/lib/editing/pick-articles'
import { getAuthorPage } from '@/lib/published/get-author-page'
import { getTopicPage } from '@/lib/published/get-topic-page'
import { getUpdate } from '@/lib/published/get-update'
import { listFeedItems } from '@/lib/published/list-feed-items'
import { listSitemapEntries } from '@/lib/published/list-sitemap-entries'
import { listSitemapParts } from '@/lib/published/list-sitemap-parts'
import { listTopics } from '@/lib/published/list-topics'
import { listUpdates } from '@/lib/published/list-updates'
import { searchUpdates } from '@/lib/published/search-updates'
import { median } from './median.mjs'

const rounds = 7
/** Short reads are repeated within a round until it can be measured. */
const leastMicroseconds = 5_000

const count = Number(
  database().$client.prepare('SELECT max(number) FROM published_articles').pluck().get(),
)
const slugs = database()
  .$client.prepare('SELECT slug FROM published_articles WHERE number = ?')
  .pluck()
const slugAt = (number: number) => String(slugs.get(number))
const [person] = database().select().from(people).limit(1).all()
if (!person) throw new Error('Fill the database first.')
const editor = Actor.person(person)
const half = Math.ceil(count / 2)
const pagesOf = (total: number) => Math.ceil(total / pageSize)
const desk = (page: number) => Math.ceil(page / articlesPerPage)

const reads: [string, () => unknown][] = [
  ['front', () => listUpdates(1)],
  ['/page/N, middle', () => listUpdates(pagesOf(half))],
  ['/page/N, last', () => listUpdates(pagesOf(count))],
  ['update', () => getUpdate(slugAt(half))],
  ['newest update', () => getUpdate(slugAt(count))],
  ['topic', () => getTopicPage('topic-0', 1)],
  ['topic, middle', () => getTopicPage('topic-0', pagesOf(half / 3))],
  ['topic, last', () => getTopicPage('topic-0', pagesOf(count / 3))],
  ['author', () => getAuthorPage('author-1', 1)],
  ['author, middle', () => getAuthorPage('author-1', pagesOf(half / 5))],
  ['author, last', () => getAuthorPage('author-1', pagesOf(count / 5))],
  ['topics', () => listTopics()],
  ['search: common word', () => searchUpdates('model')],
  ['search: one letter', () => searchUpdates('a')],
  ['search: four letters', () => searchUpdates('mode')],
  ['search: three common words', () => searchUpdates('model code weights')],
  ['search: common, one letter', () => searchUpdates('code a')],
  ['search: rare word', () => searchUpdates(`zq${(half - 1).toString(36)}`)],
  ['search: common and rare', () => searchUpdates(`the zq${(half - 1).toString(36)}`)],
  ['feed', () => listFeedItems()],
  ['sitemap', () => listSitemapParts()],
  ['sitemap, topics', () => listSitemapEntries('topics', 1)],
  ['sitemap, a part of updates', () => listSitemapEntries('updates', 1)],
  ['unknown address', () => getUpdate('nothing-here')],
  ['desk: list', () => listArticles(editor)],
  ['desk: live ones', () => listArticles(editor, { state: 'live' })],
  ['desk: deep page', () => listArticles(editor, { page: desk(half) })],
  ['desk: last page', () => listArticles(editor, { page: desk(count) })],
  ['desk: own', () => listArticles(editor, { mine: true })],
  ['desk: search', () => listArticles(editor, { query: 'model' })],
  ['desk: rare search', () => listArticles(editor, { query: `zq${(half - 1).toString(36)}` })],
  ['desk: search of one letter', () => listArticles(editor, { query: 'a' })],
  ['desk: sources', () => listSources(editor)],
  ['desk: topics', () => listDeskTopics(editor)],
]

const results = reads.map(([what, read]) => {
  read()
  return { what, took: median(Array.from({ length: rounds }, () => timed(read))) }
})
console.log(JSON.stringify(results))
database().$client.close()

/** Milliseconds of CPU that one read costs. */
function timed(read: () => unknown): number {
  const begin = process.cpuUsage()
  let done = 0
  let spent = 0
  while (spent < leastMicroseconds) {
    read()
    done++
    const { user, system } = process.cpuUsage(begin)
    spent = user + system
  }
  return spent / done / 1_000
}
