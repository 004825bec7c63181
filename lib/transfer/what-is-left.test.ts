import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { slugHistory } from '@/db/schema/published'
import { publishedErasures, publishedVersions } from '@/db/schema/published-proofs'
import { Actor } from '@/lib/accounts/actor'
import { eraseUpdate } from '@/lib/editing/erasures/erase-update'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { auditedActions, draftOf, hire } from '@/lib/editing/test-desk'
import { getUpdate } from '@/lib/published/get-update'
import { testPublication } from '@/lib/published/test-publication'
import { exportPublication } from './export-publication'
import { emptyTally } from './outcome/tally'
import { bringIn, emptyAgain } from './test-export'

const { db, folder } = testPublication()
const headline = 'What a court had us take away'
const slug = 'what-a-court-had-us-take-away'
const nothing = emptyTally()
const place = () => join(folder(), 'exported')
let id: string
let there: ReturnType<typeof leftOf>

/** All that is known of an update that is no more. */
const leftOf = (article: string) => ({
  addresses: db().select().from(slugHistory).where(eq(slugHistory.articleId, article)).all(),
  versions: db()
    .select()
    .from(publishedVersions)
    .where(eq(publishedVersions.articleId, article))
    .all(),
  erasures: db()
    .select()
    .from(publishedErasures)
    .where(eq(publishedErasures.articleId, article))
    .all(),
})

beforeAll(async () => {
  id = draftOf(hire('editor'), headline)
  await publishArticle(hire('editor'), id)
  eraseUpdate(hire('owner'), id, 'By law.')
  exportPublication(Actor.commandLine(), place())
  there = leftOf(id)
})

beforeEach(() => emptyAgain(folder()))

test('of an update that was erased, address, versions and the reason come in, once and on record', () => {
  for (let time = 0; time < 2; time++) {
    expect(bringIn(place())).toEqual(nothing)
    expect(leftOf(id)).toEqual(there)
    expect(auditedActions(id)).toEqual(['brought in what is left of an update'])
  }
  const [erased] = there.erasures
  expect(getUpdate(slug)).toEqual({ kind: 'erased', reason: 'By law.', erasedAt: erased?.at })
})

test('where another update has its address here, nothing of it comes in, that is told, and that one stays', () => {
  const own = draftOf(hire('owner'), headline)
  const reason =
    'It is no more, and what is left of it stays out. Another update has this address, or had it before.'
  expect(bringIn(place())).toEqual({ ...nothing, leftOut: [{ name: slug, reason }] })
  expect(leftOf(id)).toEqual({ addresses: [], versions: [], erasures: [] })
  expect(auditedActions(id)).toEqual([])
  expect(auditedActions(own)).toEqual(['created an update', 'saved an update'])
})
