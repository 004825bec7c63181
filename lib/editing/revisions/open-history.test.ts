import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '@/db/connection'
import { articles } from '@/db/schema/working'
import { onTestDatabase } from '@/lib/accounts/test-database'
import { valuesOf } from '@/lib/domain/drafts/draft-values'
import { historyViewFrom } from '@/lib/domain/revisions/history-view'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { rescueText } from '@/lib/editing/drafts/rescue-text'
import { draftOf, hire } from '@/lib/editing/test-desk'
import { openHistory } from './open-history'

onTestDatabase()

test('without a wish, the history compares the text with the one kept last, if there is any', () => {
  const [editor, writer] = [hire('editor'), hire('writer')]
  const id = draftOf(writer, 'An update')
  const open = (query: Record<string, string> = {}) =>
    openHistory(writer, id, historyViewFrom(query))
  const alone = { chosen: { before: 'working', after: 'working' }, comparison: null, problem: '' }
  expect(open()).toEqual({
    ...alone,
    headline: 'An update',
    rev: 2,
    isLive: false,
    canRestore: true,
    revisions: [],
    pages: 0,
  })
  expect(open({ before: 'working' })).toMatchObject(alone)

  const values = valuesOf(getWorkingCopy(writer, id).content)
  for (const headline of ['First', 'Second']) {
    rescueText(editor, id, 2, { ...values, headline }, 'taken over')
  }
  const [second, first] = open().revisions
  const ids = { before: second?.id ?? '', after: first?.id ?? '' }
  expect(open()).toMatchObject({ pages: 1, chosen: { before: ids.before, after: 'working' } })
  expect(open(ids)).toMatchObject({ chosen: ids, problem: '' })
  const differing = (query: Record<string, string>) =>
    open(query).comparison?.differences.map((one) => one.field)
  expect([differing({}), differing(ids)]).toEqual(Array(2).fill(['headline', 'slug']))
  expect(open({ restore: ids.after }).chosen).toEqual({ before: 'working', after: ids.after })
  expect(open({ before: 'working' })).toMatchObject({
    comparison: null,
    problem: 'Choose two different texts.',
  })
  const gone = open({ before: 'gone' })
  expect([gone.comparison, gone.problem]).toEqual([null, expect.stringMatching(/^.+\.$/)])

  database().update(articles).set({ state: 'live' }).where(eq(articles.id, id)).run()
  expect(open()).toMatchObject({
    isLive: true,
    canRestore: false,
    chosen: { before: 'live', after: 'working' },
  })
  expect(openHistory(editor, id, historyViewFrom({}))).toMatchObject({ canRestore: true })
})
