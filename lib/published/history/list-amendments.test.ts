import { beforeAll, expect, test } from 'vitest'
import { publishedRetractions, slugHistory } from '@/db/schema/published'
import { publishedCorrections } from '@/db/schema/published-corrections'
import { testPublication } from '../test-publication'
import { testUpdate } from '../test-update'
import { listAmendments } from './list-amendments'

const { db } = testPublication()

beforeAll(() => {
  testUpdate(db(), { slug: 'one', at: 1 })
  for (let at = 1; at <= 20; at++) {
    db()
      .insert(publishedCorrections)
      .values({ id: `c-${at}`, articleId: 'one', at: at * 10, note: `Note ${at}.` })
      .run()
  }
  const gone = { articleId: 'gone', headline: 'Gone', reason: 'It was not so.', retractedAt: 45 }
  db().insert(publishedRetractions).values(gone).run()
  db()
    .insert(slugHistory)
    .values([
      { slug: 'first-address', articleId: 'gone', firstLiveAt: 1 },
      { slug: 'last-address', articleId: 'gone', firstLiveAt: 2 },
    ])
    .run()
})

test('corrections and retractions stand in one order of time, on pages', () => {
  const [first, second] = [listAmendments(1), listAmendments(2)]
  expect(first?.items.map(({ id }) => id)).toEqual(
    Array.from({ length: 15 }, (_, index) => `c-${20 - index}`),
  )
  const rest = [5, 'gone', 4, 3, 2, 1].map((at) => {
    if (at === 'gone') {
      const where = { slug: 'last-address', headline: 'Gone' }
      return { kind: 'retracted', id: 'gone', at: 45, note: 'It was not so.', ...where }
    }
    const where = { slug: 'one', headline: 'Headline of one' }
    return { kind: 'corrected', id: `c-${at}`, at: Number(at) * 10, note: `Note ${at}.`, ...where }
  })
  expect(second).toEqual({ items: rest, page: 2, pages: 2, total: 21 })
  expect(listAmendments(3)).toBeNull()
})
