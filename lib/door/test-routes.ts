import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { database } from '@/db/connection'
import { publishedRetractions, slugHistory } from '@/db/schema/published'
import { publishedCorrections } from '@/db/schema/published-corrections'
import { topicHistory } from '@/db/schema/published-topics'
import { testPublication } from '@/lib/published/test-publication'
import { testUpdate } from '@/lib/published/test-update'
import { LiveCopy } from './pages/live-copy'
import { type Route, routeOf } from './routes'

type Leads = (path: string, query?: string, isDevelopment?: boolean, key?: string) => Route

export const unknown: Route = { kind: 'unknown' }
export const looks = ['GET', 'HEAD']
export const forms = ['GET', 'HEAD', 'POST']

export const page = (path: string): Route => ({
  kind: 'page',
  key: path,
  behind: path,
  isPassing: false,
})

/** For tests: a live copy with more than one page of most lists. @returns where an address leads in it */
export function testRoutes(): Leads {
  const { folder } = testPublication()
  let live: LiveCopy
  beforeAll(() => {
    fill()
    live = new LiveCopy(join(folder(), 'headsup.db'))
  })
  afterAll(() => live.close())
  return (path, query = '', isDevelopment = false, key) =>
    routeOf(path, query, live, isDevelopment, key)
}

function fill(): void {
  const db = database()
  // Two whole pages of fifteen, of which one topic has one.
  for (let number = 1; number <= 15; number++) testUpdate(db, { slug: `a-${number}`, at: number })
  for (let number = 1; number <= 14; number++) {
    testUpdate(db, { slug: `b-${number}`, at: number, topic: 'many' })
  }
  testUpdate(db, { slug: 'one', at: 99, topic: 'single' })
  db.insert(slugHistory).values({ slug: 'old', articleId: 'one', firstLiveAt: 1 }).run()
  db.insert(slugHistory).values({ slug: 'withdrawn', articleId: 'gone', firstLiveAt: 1 }).run()
  db.insert(topicHistory).values({ slug: 'old-topic', topicId: 'single' }).run()
  // Sixteen: one page of corrections and retractions together, and one more.
  for (let number = 1; number <= 8; number++) {
    const [id, at, note] = [`c-${number}`, number, 'It was not so.']
    db.insert(publishedCorrections).values({ id, articleId: 'one', at, note }).run()
    db.insert(publishedRetractions)
      .values({ articleId: id, headline: 'Gone', reason: note, retractedAt: at })
      .run()
  }
}
