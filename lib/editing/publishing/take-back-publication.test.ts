import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditLog } from '@/db/schema/accounts'
import { slugHistory } from '@/db/schema/published'
import { corrections } from '@/db/schema/publishing'
import { valuesOf } from '@/lib/domain/drafts/draft-values'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { approveArticle } from '@/lib/editing/review/approve-article'
import { submitArticle } from '@/lib/editing/review/submit-article'
import { dueSchedulesOf } from '@/lib/editing/schedules/article-schedules'
import { schedulePublication } from '@/lib/editing/schedules/schedule-article'
import { anyway, auditedActions, completeDraft, draftOf, hire } from '@/lib/editing/test-desk'
import { Conflict, NotAllowed } from '@/lib/errors'
import { articleBySlug } from '@/lib/published/article-by-slug'
import { testPublication } from '@/lib/published/test-publication'
import { archiveArticle } from './archive-article'
import { publishArticle } from './publish-article'
import { putBackLiveCopy } from './put-back-live-copy'
import { retractArticle } from './retract-article'
import { takeBackPublication } from './take-back-publication'
import { liveRows } from './test-live-rows'
import { unpublishArticle } from './unpublish-article'

const { db } = testPublication()

/** Live and reviewed, with a draft ahead of it. */
async function changedSince(headline: string) {
  const [editor, reviewer] = [hire('editor'), hire('editor', 'The reviewer')]
  const id = draftOf(editor, headline)
  const copy = () => getWorkingCopy(editor, id)
  submitArticle(editor, id, 2)
  approveArticle(reviewer, id, 2)
  await publishArticle(editor, id, anyway)
  const slug = copy().content.slug ?? ''
  const put = (rev: number, takeaway: string) =>
    saveArticle(editor, id, rev, { ...completeDraft(headline, [editor.id]), slug, takeaway })
  put(2, 'The second text.')
  return { editor, id, slug, copy, put }
}

const publish = async (...[actor, id, options]: Parameters<typeof publishArticle>) =>
  (await publishArticle(actor, id, { ...anyway, ...options })).publication ?? ''

test('what a change took the place of comes back whole, and the draft stays ahead', async () => {
  const { editor, id, copy, slug, put } = await changedSince('An update that is changed by mistake')
  const [rows, draft] = [liveRows(db(), id), copy()]
  const change = { change: 'correction' as const, correction: 'It was not so.' }
  const publication = await publish(editor, id, change)
  expect(articleBySlug(slug)).toMatchObject({ takeaway: 'The second text.', reviewedBy: null })
  put(3, 'Typed on since.')

  takeBackPublication(editor, id, publication)
  expect(liveRows(db(), id)).toEqual(rows)
  expect(articleBySlug(slug)).toMatchObject({ reviewedBy: 'The reviewer', corrections: [] })
  expect(db().select().from(corrections).where(eq(corrections.articleId, id)).all()).toEqual([])
  expect(copy()).toMatchObject({ state: 'live', rev: 4, liveRev: draft.liveRev })
  expect(copy().content.takeaway).toBe('Typed on since.')
  expect(auditedActions(id).at(-1)).toBe('took a publication back')
  expect(() => takeBackPublication(editor, id, publication)).toThrow(Conflict)
})

test('a text that was changed and changed back is kept as it first went out', async () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'An update that is changed back')
  const copy = () => getWorkingCopy(editor, id)
  const write = (takeaway: string) =>
    saveArticle(editor, id, copy().rev, { ...valuesOf(copy().content), takeaway })
  const { takeaway } = copy().content
  await publish(editor, id, {})
  write('For a moment.')
  write(takeaway)
  await publish(editor, id, {})
  expect(copy()).toMatchObject({ rev: 4, liveRev: 4 })
  const rows = liveRows(db(), id)
  write('The next text.')
  takeBackPublication(editor, id, await publish(editor, id, {}))
  expect(liveRows(db(), id)).toEqual(rows)
  expect(copy()).toMatchObject({ state: 'live', rev: 5, liveRev: 4 })
})

test('the same text is news again when it goes out after all', async () => {
  const { editor, id, slug } = await changedSince('An update that is changed after all')
  const before = articleBySlug(slug)?.modifiedAt ?? 0
  takeBackPublication(editor, id, await publish(editor, id, {}))
  expect(articleBySlug(slug)?.modifiedAt).toBe(before)
  await publish(editor, id, {})
  expect(articleBySlug(slug)?.modifiedAt).toBeGreaterThan(before)
})

test('after a first publication nothing is live, and the next one is the first', async () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'An update that nobody was to see')
  submitArticle(editor, id, 2)
  const before = getWorkingCopy(editor, id)
  const published = await publishArticle(editor, id, anyway)
  expect(published).toMatchObject({ isNew: true })
  takeBackPublication(editor, id, published.publication ?? '')
  expect(articleBySlug(published.slug)).toBeNull()
  expect(getWorkingCopy(editor, id)).toEqual(before)
  expect(before.state).toBe('review')
  expect(db().select().from(slugHistory).where(eq(slugHistory.articleId, id)).all()).toEqual([])
  const later = Date.now()
  while (Date.now() === later);
  await publishArticle(editor, id, anyway)
  expect(articleBySlug(published.slug)?.firstPublishedAt).toBeGreaterThan(later)
})

test('one that was live before keeps its first date and its address', async () => {
  const { editor, id, slug } = await changedSince('An update that comes back and goes')
  const first = articleBySlug(slug)?.firstPublishedAt
  unpublishArticle(editor, id)
  takeBackPublication(editor, id, await publish(editor, id, {}))
  expect(articleBySlug(slug)).toBeNull()
  await publish(editor, id, {})
  expect(articleBySlug(slug)?.firstPublishedAt).toBe(first)
})

test('a hour that was set holds again, and a retraction stands again', async () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'An update that was to wait for its hour')
  const now = Date.now()
  const when = { runAt: now + 3_600_000, zone: 'UTC' }
  const choice = { change: 'update' as const, correction: '', reason: 'Short on purpose.' }
  schedulePublication(editor, id, 2, { ...when, ...choice }, now)
  const due = dueSchedulesOf(db(), id)
  const publication = await publish(editor, id, {})
  expect(dueSchedulesOf(db(), id)).toEqual([])
  expect(() => takeBackPublication(editor, id, publication, when.runAt)).toThrow('has passed')
  takeBackPublication(editor, id, publication, now)
  expect(dueSchedulesOf(db(), id)).toEqual(due)
  expect(getWorkingCopy(editor, id).state).toBe('scheduled')

  const { slug } = await publishArticle(editor, id, anyway)
  retractArticle(editor, id, 'It was wrong.')
  const retracted = () => db().$client.prepare('SELECT * FROM published_retractions').all()
  const stood = retracted()
  takeBackPublication(editor, id, await publish(editor, id, {}))
  expect([retracted(), articleBySlug(slug)]).toEqual([stood, null])
  expect(stood).toHaveLength(1)
})

test('whatever was done since is not undone along with it', async () => {
  const { editor, id, copy } = await changedSince('An update that others work on too')
  const [writer, first] = [hire('writer'), await publish(editor, id, {})]
  expect(() => takeBackPublication(writer, id, first)).toThrow(NotAllowed)
  expect(() => takeBackPublication(editor, id, 'another')).toThrow(Conflict)
  const second = await publish(editor, id, { change: 'typo' })
  expect(() => takeBackPublication(editor, id, first)).toThrow('since it was published')
  const kept = String(unpublishArticle(editor, id))
  expect(() => takeBackPublication(editor, id, second)).toThrow(Conflict)
  putBackLiveCopy(editor, id, kept)
  expect(() => takeBackPublication(editor, id, second)).toThrow(Conflict)
  const [rows, now] = [liveRows(db(), id), copy()]
  expect(() => takeBackPublication(editor, id, first)).toThrow(Conflict)
  expect(liveRows(db(), id)).toEqual(rows)
  expect(copy()).toEqual(now)
})

test('an archived update comes back as it was, and not once it was reopened', async () => {
  const { editor, id, copy } = await changedSince('An update that is archived by mistake')
  const [rows, draft] = [liveRows(db(), id), copy()]
  const kept = String(archiveArticle(editor, id))
  expect(copy().state).toBe('archived')
  putBackLiveCopy(editor, id, kept)
  expect([liveRows(db(), id), copy()]).toEqual([rows, draft])
})

test('after an hour readers have seen it, and what they saw cannot be undone', async () => {
  const { editor, id } = await changedSince('An update that stood for an hour')
  const change = { change: 'correction' as const, correction: 'It was not so.' }
  const publication = await publish(editor, id, change)
  const rows = liveRows(db(), id)
  const at = db()
    .select({ at: auditLog.at })
    .from(auditLog)
    .where(eq(auditLog.subject, id))
    .all()
    .at(-1)?.at
  const hourAfter = (at ?? 0) + 3_600_000
  expect(() => takeBackPublication(editor, id, publication, hourAfter + 1)).toThrow(
    'more than an hour ago',
  )
  expect(liveRows(db(), id)).toEqual(rows)
  takeBackPublication(editor, id, publication, hourAfter)
  expect(liveRows(db(), id)).not.toEqual(rows)
})
