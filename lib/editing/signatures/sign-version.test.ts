import { expect, test } from 'vitest'
import { publishedVersions } from '@/db/schema/published-proofs'
import { awaitingSignature } from '@/db/schema/signatures'
import { changeProfile } from '@/lib/accounts/people/profile'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { inBulk } from '@/lib/editing/desk/in-bulk'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { runDueSchedules } from '@/lib/editing/jobs/run-due-schedules'
import { archiveArticle } from '@/lib/editing/publishing/archive-article'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { putBackLiveCopy } from '@/lib/editing/publishing/put-back-live-copy'
import { retractArticle } from '@/lib/editing/publishing/retract-article'
import { unpublishArticle } from '@/lib/editing/publishing/unpublish-article'
import { schedulePublication } from '@/lib/editing/schedules/schedule-article'
import { anyway, completeDraft, draftOf, hire } from '@/lib/editing/test-desk'
import { readySignatures, signWaiting } from './sign-waiting'
import { hash, signedVersions } from './test-signed'

const { db, rows, events, verified } = signedVersions()

test('each way to publish and to take off is signed, as readers see it, in an unbroken row', async () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'Signed at last')
  const again = (headline: string) => {
    const { rev } = getWorkingCopy(editor, id)
    saveArticle(editor, id, rev, {
      ...completeDraft(headline, [editor.id]),
      slug: 'signed-at-last',
    })
  }
  await publishArticle(editor, id, anyway)
  again('Signed again')
  await publishArticle(editor, id, { ...anyway, change: 'update' })
  await publishArticle(editor, id, { ...anyway, change: 'correction', correction: 'It was wrong.' })
  const kept = unpublishArticle(editor, id) ?? ''
  putBackLiveCopy(editor, id, kept)
  archiveArticle(editor, id)
  await publishArticle(editor, id, anyway)
  retractArticle(editor, id, 'It never happened.')
  expect(events()).toEqual([
    'published',
    'changed',
    'corrected',
    'unpublished',
    'put back',
    'archived',
    'published',
    'retracted',
  ])
  const versions = await verified()
  expect(versions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(versions.map(({ previous }) => previous)).toEqual([
    null,
    ...rows()
      .slice(0, -1)
      .map((row) => row.hash),
  ])
  expect(new Set(versions.map(({ salt }) => salt)).size).toBe(8)
  expect(versions[2]).toEqual({
    number: 3,
    event: 'corrected',
    at: expect.stringMatching(/Z$/),
    previous: rows()[1]?.hash,
    salt: expect.stringMatching(/^[\w-]{22}$/),
    address: 'http://localhost:3000/updates/signed-at-last',
    update: {
      id,
      headline: 'Signed again',
      takeaway: '',
      whatHappened: 'Something **happened**.',
      whyItMatters: 'It matters.',
      whatItMeans: 'It means this.',
      whatIsNotKnown: '',
      earlier: '',
      aiUse: 'none',
      seoTitle: '',
      seoDescription: '',
      socialTitle: '',
      socialDescription: '',
      questions: [
        { question: 'Really', answer: 'Yes, *really*.' },
        { question: 'Since when', answer: 'Since today.' },
      ],
      sources: [
        {
          network: 'x',
          permalink: 'https://x.com/a/status/1',
          authorName: 'Ada Example',
          handle: '',
          profileUrl: '',
          avatar: null,
          text: 'She said: "quoted" words',
          textSha256: hash('She said: "quoted" words'),
          lang: '',
          postedAt: '',
          reposts: null,
          likes: null,
          countsAsOf: '',
          capturedAt: expect.stringMatching(/Z$/),
          capturedBy: 'The editor',
          capturedHow: 'typed',
        },
      ],
      authors: [{ name: 'The editor', slug: 'editor-the-editor' }],
      reviewedBy: null,
      reviewedAt: null,
      firstPublishedAt: expect.stringMatching(/Z$/),
      modifiedAt: expect.stringMatching(/Z$/),
      corrections: [{ at: expect.stringMatching(/Z$/), note: 'It was wrong.' }],
    },
  })
  expect(versions.map(({ update }) => update === null)).toEqual([
    false,
    false,
    false,
    true,
    false,
    true,
    false,
    true,
  ])
  expect(versions[7].reason).toBe('It never happened.')
})

test('a schedule and steps of many at once are signed too', async () => {
  const editor = hire('editor')
  const [due, many] = [draftOf(editor, 'Due at nine'), draftOf(editor, 'One of many')]
  const { rev } = getWorkingCopy(editor, due)
  const choice = { ...anyway, change: 'update' as const, correction: '' }
  const runAt = Date.now() + 60_000
  schedulePublication(editor, due, rev, { ...choice, runAt, zone: 'UTC' })
  await runDueSchedules(runAt + 1, 'test')
  expect(events()).toEqual(['published'])
  await publishArticle(editor, many, anyway)
  const step = { article: many, value: '' }
  const [off] = await inBulk(editor, [{ ...step, deed: 'unpublish' }])
  await inBulk(editor, [{ ...step, ...off?.undo, deed: 'put-back' }])
  expect(events()).toEqual(['published', 'published', 'unpublished', 'put back'])
  expect(await verified()).toHaveLength(4)
})

test('what was live before anything was signed is signed, and so is a new name of its author', async () => {
  const editor = hire('editor', 'Grace')
  const id = draftOf(editor, 'Live since long ago')
  await publishArticle(editor, id, anyway)
  db().delete(publishedVersions).run()
  db().insert(awaitingSignature).values({ articleId: id }).run()
  readySignatures()
  expect(events()).toEqual(['published'])
  await changeProfile(editor, { name: 'Grace Hopper', bio: '', fediverse: '', links: [] })
  expect(signWaiting()).toBe(1)
  expect(signWaiting()).toBe(0)
  expect(events()).toEqual(['published', 'renamed'])
  const [, renamed] = await verified()
  expect(renamed.update.authors).toEqual([{ name: 'Grace Hopper', slug: 'editor-grace' }])
})

test('a signed version can be erased, and not be changed', async () => {
  const editor = hire('editor')
  await publishArticle(editor, draftOf(editor, 'Kept as signed'), anyway)
  const change = (set: object) => () => db().update(publishedVersions).set(set).run()
  for (const set of [{ payload: '{}' }, { hash: 'x' }, { payload: null, at: 1 }]) {
    expect(change(set)).toThrow('can only be erased')
  }
  change({ payload: null })()
  expect(rows()).toMatchObject([{ payload: null }])
})

test('what fails is not signed', async () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'Rolled back')
  await publishArticle(editor, id, anyway)
  const alongside = () => {
    db().insert(awaitingSignature).values({ articleId: id }).run()
    signWaiting()
    throw new Error('Disk full.')
  }
  expect(() => unpublishArticle(editor, id, '', { alongside })).toThrow('Disk full.')
  expect(events()).toEqual(['published'])
})
