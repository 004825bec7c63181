import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { schedules } from '@/db/schema/schedules'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { inBulk } from '@/lib/editing/desk/in-bulk'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { reopenArticle, trashArticle } from '@/lib/editing/drafts/set-aside'
import { runDueSchedules } from '@/lib/editing/jobs/run-due-schedules'
import { addMedia } from '@/lib/editing/media/add-media'
import { describeMedia } from '@/lib/editing/media/change-media'
import { approveArticle } from '@/lib/editing/review/approve-article'
import { submitArticle } from '@/lib/editing/review/submit-article'
import { schedulePublication, scheduleWithdrawal } from '@/lib/editing/schedules/schedule-article'
import {
  anyway,
  auditedActions,
  completeDraft,
  draftOf,
  hire,
  searchHits,
} from '@/lib/editing/test-desk'
import { changeTopic } from '@/lib/editing/topics/change-topic'
import { Conflict, NotAllowed } from '@/lib/errors'
import { articleBySlug } from '@/lib/published/article-by-slug'
import { testPublication } from '@/lib/published/test-publication'
import { archiveArticle } from './archive-article'
import { publishArticle } from './publish-article'
import { putBackLiveCopy } from './put-back-live-copy'
import { liveRows as liveRowsOf } from './test-live-rows'
import { unpublishArticle } from './unpublish-article'

const { db } = testPublication()

const liveRows = (id: string) => liveRowsOf(db(), id)

/** Live with a correction and a review, with a draft that readers do not see yet. */
async function changedSince(headline: string) {
  const [editor, reviewer] = [hire('editor'), hire('editor', 'The reviewer')]
  const id = draftOf(editor, headline)
  const copy = () => getWorkingCopy(editor, id)
  submitArticle(editor, id, 2)
  approveArticle(reviewer, id, 2)
  await publishArticle(editor, id, anyway)
  const draft = completeDraft(headline, [editor.id])
  const { slug } = copy().content
  const put = (rev: number, takeaway: string) =>
    saveArticle(editor, id, rev, { ...draft, slug: slug ?? '', takeaway })
  put(2, 'It was ten.')
  approveArticle(reviewer, id, 3)
  const correction = { change: 'correction' as const, correction: 'It was not nine.' }
  await publishArticle(editor, id, { ...anyway, ...correction })
  put(3, 'It was ten. Nobody has approved this.')
  return { editor, id, slug: slug ?? '', copy, put }
}

const unpublish = (editor: Parameters<typeof unpublishArticle>[0], id: string) =>
  String(unpublishArticle(editor, id))

test('what comes back is the very live copy, and the draft stays ahead of it', async () => {
  const { editor, id, copy, slug } = await changedSince('An update that is taken off and put back')
  const [rows, draft] = [liveRows(id), copy()]
  expect(articleBySlug(slug)).toMatchObject({
    reviewedBy: 'The reviewer',
    corrections: [{ note: 'It was not nine.' }],
    takeaway: 'It was ten.',
  })
  const others = draftOf(editor, 'Another update in between the two')
  const kept = unpublish(editor, id)
  expect(articleBySlug(slug)).toBeNull()
  await publishArticle(editor, others, anyway)
  unpublishArticle(editor, others)

  putBackLiveCopy(editor, id, kept)
  expect(liveRows(id)).toEqual(rows)
  expect(copy()).toEqual(draft)
  expect(draft).toMatchObject({ state: 'live', rev: 4, liveRev: 3 })
  expect(auditedActions(id).at(-1)).toBe('put an update back on the site')
  expect(searchHits('approved')).toBe(0)
})

test('in bulk it is the undo of unpublishing, and no draft goes out by it', async () => {
  const { editor, id, copy } = await changedSince('An update that is taken off with others')
  const [rows, draft] = [liveRows(id), copy()]
  const results = await inBulk(editor, [{ deed: 'unpublish', article: id, value: '' }])
  const steps = results.flatMap(({ undo }) => undo ?? [])
  expect(await inBulk(editor, steps)).toMatchObject([{ problem: null }])
  expect(liveRows(id)).toEqual(rows)
  expect(copy()).toEqual(draft)
  expect(await inBulk(editor, steps)).toMatchObject([{ problem: 'This update is live already.' }])
})

test('only what was taken off last is put back, and once', async () => {
  const { editor, id } = await changedSince('An update that others want to put back')
  const kept = unpublish(editor, id)
  expect(() => putBackLiveCopy(editor, id, 'another')).toThrow(Conflict)
  putBackLiveCopy(editor, id, kept)
  expect(() => putBackLiveCopy(editor, id, kept)).toThrow('live already')
  const again = unpublish(editor, id)
  expect(() => putBackLiveCopy(editor, id, kept)).toThrow('since it was taken off')
  putBackLiveCopy(editor, id, again)
})

test('a writer puts back nothing, not even what they began themselves', async () => {
  const [writer, editor] = [hire('writer'), hire('editor')]
  const id = draftOf(writer, 'An update that a writer wants to put back')
  await publishArticle(editor, id, anyway)
  const kept = unpublish(editor, id)
  expect(() => putBackLiveCopy(writer, id, kept)).toThrow(NotAllowed)
  expect(getWorkingCopy(editor, id).state).toBe('draft')
})

test('a picture that was cut anew or removed meanwhile is looked at first', async () => {
  const editor = hire('editor')
  const headline = 'An update that opens with a picture'
  const id = draftOf(editor, headline)
  const square = { width: 400, height: 400, channels: 3, background: '#345' } as const
  const bytes = await sharp({ create: square }).jpeg().toBuffer()
  const { picture } = await addMedia(editor, bytes, 'lead.jpg')
  const about = { alt: 'A square.', credit: '', focalX: 50, focalY: 50 }
  await describeMedia(editor, picture.id, about)
  const draft = completeDraft(headline, [editor.id])
  saveArticle(editor, id, 2, { ...draft, leadImage: picture.id })
  await publishArticle(editor, id, anyway)
  const rows = liveRows(id)
  const kept = unpublish(editor, id)
  await describeMedia(editor, picture.id, { ...about, focalX: 10 })
  expect(() => putBackLiveCopy(editor, id, kept)).toThrow('lead picture was changed')
  await describeMedia(editor, picture.id, about)
  putBackLiveCopy(editor, id, kept)
  expect(liveRows(id)).toEqual(rows)
})

type Desk = Awaited<ReturnType<typeof changedSince>>
const meanwhile: [string, (desk: Desk) => unknown][] = [
  ['edited', ({ put }) => put(4, 'Edited since.')],
  ['submitted', ({ editor, id }) => submitArticle(editor, id, 4)],
  ['trashed', ({ editor, id }) => trashArticle(editor, id)],
  ['published', ({ editor, id }) => publishArticle(editor, id, anyway)],
  [
    'published, archived and reopened',
    async ({ editor, id }) => {
      await publishArticle(editor, id, anyway)
      archiveArticle(editor, id)
      reopenArticle(editor, id)
    },
  ],
]

test.each(meanwhile)('what was %s meanwhile is not put back', async (how, act) => {
  const desk = await changedSince(`An update that is taken off and ${how}`.slice(0, 90))
  const { editor, id, copy } = desk
  const kept = unpublish(editor, id)
  await act(desk)
  const [rows, now] = [liveRows(id), copy()]
  expect(() => putBackLiveCopy(editor, id, kept)).toThrow(Conflict)
  expect(liveRows(id)).toEqual(rows)
  expect(copy()).toEqual(now)
})

test('an address that another update took meanwhile is not taken away from it', async () => {
  const { editor, id, slug } = await changedSince('An update whose address goes elsewhere')
  const kept = unpublish(editor, id)
  db().$client.prepare('UPDATE articles SET slug = NULL WHERE id = ?').run(id)
  db().$client.prepare('DELETE FROM slug_history WHERE article_id = ?').run(id)
  const other = draftOf(editor, 'Another update of the very same day')
  const draft = completeDraft('Another update of the very same day', [editor.id])
  saveArticle(editor, other, 2, { ...draft, slug })
  expect(() => putBackLiveCopy(editor, id, kept)).toThrow(
    expect.objectContaining({ fields: { slug: expect.stringContaining('Another update') } }),
  )
  expect(getWorkingCopy(editor, id).state).toBe('draft')
})

test('a topic that was renamed meanwhile comes back under its present name', async () => {
  const { editor, id, slug } = await changedSince('An update on a topic with a new name')
  const kept = unpublish(editor, id)
  const [topic] = getWorkingCopy(editor, id).content.topics
  if (!topic) throw new Error('The draft has a topic.')
  changeTopic(editor, topic.id, { ...topic, name: 'OpenAI, renamed' })
  putBackLiveCopy(editor, id, kept)
  expect(articleBySlug(slug)?.topics.map(({ name }) => name)).toEqual(['OpenAI, renamed'])
})

const now = Date.now()
const hour = 3_600_000
const at = (runAt: number) => ({
  ...{ runAt, zone: 'UTC' },
  ...{ change: 'update' as const, correction: '', reason: 'Short on purpose.' },
})

test('what was set for it holds again, and nothing happens later than it was set for', async () => {
  const { editor, id } = await changedSince('An update that is set to end on Friday')
  scheduleWithdrawal(editor, id, at(now + 2 * hour), now)
  schedulePublication(editor, id, 4, at(now + hour), now)
  const due = () =>
    db()
      .select({ action: schedules.action, state: schedules.state, runAt: schedules.runAt })
      .from(schedules)
      .where(eq(schedules.articleId, id))
      .all()
  const before = due()
  const kept = unpublish(editor, id)
  expect(due()).not.toEqual(before)
  expect(() => putBackLiveCopy(editor, id, kept, now + hour)).toThrow('hour that has passed')
  putBackLiveCopy(editor, id, kept, now + 1)
  expect(due()).toEqual(before)
  expect(await runDueSchedules(now + 3 * hour, 'a')).toBe(2)
  expect(getWorkingCopy(editor, id).state).toBe('draft')
})
