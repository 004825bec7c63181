import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { people } from '@/db/schema/accounts'
import { publishedVersions } from '@/db/schema/published-proofs'
import { articleReviews } from '@/db/schema/review'
import type { HistoryEntry } from '@/lib/domain/history/history-entry'
import type { SignedVersion } from '@/lib/domain/signatures/signed-version'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { eraseWords } from '@/lib/editing/erasures/erase-words'
import { signWaiting } from '@/lib/editing/signatures/sign-waiting'
import { anyway, completeDraft, draftOf, hire } from '@/lib/editing/test-desk'
import { getPublication } from '@/lib/published/get-publication'
import { getHistory } from '@/lib/published/history/get-history'
import { testPublication } from '@/lib/published/test-publication'
import { publishArticle } from './publish-article'
import { putBackLiveCopy } from './put-back-live-copy'
import { retractArticle } from './retract-article'
import { takeBackPublication } from './take-back-publication'
import { unpublishArticle } from './unpublish-article'

const { db } = testPublication()
const first = Date.UTC(2026, 3, 27)
const owner = () => hire('owner')

function begin(headline: string) {
  const id = draftOf(owner(), headline)
  const write = (whatHappened: string) =>
    saveArticle(owner(), id, getWorkingCopy(owner(), id).rev, {
      ...completeDraft(headline, [owner().id]),
      whatHappened,
    })
  const publish = (options: Parameters<typeof publishArticle>[2] = {}) =>
    publishArticle(owner(), id, { ...anyway, ...options })
  return { id, write, publish }
}

const page = (id: string, number = 1) => getHistory(id, number, getPublication().labels)

/** The history without its times, which the clock of the test makes. */
function told(id: string): Omit<HistoryEntry, 'at'>[] {
  return page(id)?.items.map(({ at: _, ...entry }) => entry) ?? []
}

const unseen = { note: '', reviewedBy: null, reviewedAt: null, words: { kind: 'none' as const } }
const compared = (parts: object[], since: number | null = null) => ({
  ...unseen,
  words: { kind: 'compared', parts, since },
})
const part = (...changes: ['same' | 'added' | 'removed', string][]) => ({
  name: 'What happened',
  changes: changes.map(([kind, text]) => ({ kind, text })),
})

test('each version is told with what it is, the note readers had, who reviewed it, and the words', async () => {
  const { id, write, publish } = begin('A headline with a history')
  await publish({ firstPublishedAt: first })
  write('Something **happened** now.')
  db()
    .insert(articleReviews)
    .values({ id: 'r', articleId: id, step: 'approved', byId: null, byName: 'Ada', rev: 3, at: 5 })
    .run()
  await publish({ change: 'update' })
  write('Something *happened* then.')
  await publish({ change: 'correction', correction: 'It was then.' })
  write('Something *happened*, then.')
  await publish({ change: 'typo' })
  await publish()
  unpublishArticle(owner(), id)
  await publish()
  expect(told(id)).toEqual([
    { number: 7, kind: 'again', ...compared([]) },
    { number: 6, kind: 'off', ...unseen },
    { number: 5, kind: 'same', ...compared([]) },
    {
      number: 4,
      kind: 'mended',
      ...compared([part(['same', 'Something happened'], ['added', ','], ['same', ' then.'])]),
    },
    {
      number: 3,
      kind: 'corrected',
      ...compared([
        part(['same', 'Something happened '], ['removed', 'now'], ['added', 'then'], ['same', '.']),
      ]),
      note: 'It was then.',
    },
    {
      number: 2,
      kind: 'updated',
      ...compared([part(['same', 'Something happened'], ['added', ' now'], ['same', '.'])]),
      reviewedBy: 'Ada',
      reviewedAt: 5,
    },
    { number: 1, kind: 'first', ...unseen },
  ])
  expect(page(id)?.items.at(-1)?.at).toBe(first)
})

test('what was taken back is told to have been, without its words or its note', async () => {
  const { id, write, publish } = begin('A headline published too early')
  const early = await publish()
  takeBackPublication(owner(), id, early.publication ?? '')
  write('It happened.')
  await publish()
  write('A secret.')
  const wrong = await publish({ change: 'correction', correction: 'Another secret.' })
  takeBackPublication(owner(), id, wrong.publication ?? '')
  expect(told(id)).toEqual([
    { number: 5, kind: 'before again', ...compared([]) },
    { number: 4, kind: 'taken back', ...unseen },
    { number: 3, kind: 'first', ...unseen },
    { number: 2, kind: 'off', ...unseen },
    { number: 1, kind: 'taken back', ...unseen },
  ])
})

test('a time off the site, a retraction and another name are told', async () => {
  const { id, publish } = begin('A headline that came back')
  await publish()
  putBackLiveCopy(owner(), id, unpublishArticle(owner(), id) ?? '')
  retractArticle(owner(), id, 'It was not so.')
  await publish()
  const name = 'Ada Byron'
  db().update(people).set({ name }).where(eq(people.id, owner().id)).run()
  db().$client.prepare("UPDATE published_authors SET name = 'Ada Byron'").run()
  while (signWaiting() > 0);
  const [renamed, ...before] = told(id)
  expect(renamed).toMatchObject({
    number: 6,
    kind: 'renamed',
    words: {
      parts: [
        { name: 'Byline, added', changes: [{ kind: 'added', text: 'Ada Byron' }] },
        { name: 'Byline, removed', changes: [{ kind: 'removed', text: 'The owner' }] },
      ],
    },
  })
  expect(before).toEqual([
    { number: 5, kind: 'again', ...compared([]) },
    { number: 4, kind: 'retracted', ...unseen, note: 'It was not so.' },
    { number: 3, kind: 'back', ...compared([]) },
    { number: 2, kind: 'off', ...unseen },
    { number: 1, kind: 'first', ...unseen },
  ])
})

test('erased words are nowhere, and it is told that they were', async () => {
  const { id, write, publish } = begin('A headline with a name in it')
  await publish()
  write('Quentin Qwertz did it.')
  await publish()
  write('Somebody did it.')
  await publish()
  eraseWords(owner(), id, 'Quentin Qwertz', 'A court said so.')
  expect(JSON.stringify(page(id))).not.toContain('Qwertz')
  const [erasure, last, middle, begun] = told(id)
  expect([erasure, middle, begun]).toEqual([
    { number: 4, kind: 'erased', ...unseen, note: 'A court said so.' },
    { number: 2, kind: 'updated', ...unseen, words: { kind: 'erased' } },
    { number: 1, kind: 'first', ...unseen },
  ])
  const since = page(id)?.items.at(-1)?.at
  expect(last).toMatchObject({ number: 3, kind: 'updated', words: { kind: 'compared', since } })
})

test('fifty versions stand on pages, and each is compared with the one before', async () => {
  const { id, publish } = begin('A headline with fifty versions')
  await publish()
  const [one] = db()
    .select()
    .from(publishedVersions)
    .where(eq(publishedVersions.articleId, id))
    .all()
  if (!one?.payload) throw new Error('Nothing was signed.')
  const said: SignedVersion = JSON.parse(one.payload)
  for (let number = 2; number <= 50; number++) {
    const update = said.update && { ...said.update, whatHappened: `Version ${number}.` }
    const row = { id: `${id} ${number}`, number, event: 'changed' as const }
    const payload = JSON.stringify({ ...said, number, update })
    db()
      .insert(publishedVersions)
      .values({ ...one, ...row, payload })
      .run()
  }
  const pages = [1, 2, 3, 4].map((number) => page(id, number))
  expect(pages.flatMap((one) => one?.items.map(({ number }) => number))).toEqual(
    Array.from({ length: 50 }, (_, index) => 50 - index),
  )
  for (const [index, one] of pages.flatMap((found) => found?.items ?? []).entries()) {
    const number = 50 - index
    if (number > 2) expect(JSON.stringify(one.words), `${number}`).toContain(`"${number - 1}"`)
  }
  expect(page(id, 5)).toBeNull()
})
