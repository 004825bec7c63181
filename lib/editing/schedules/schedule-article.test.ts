import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '@/db/connection'
import { auditLog } from '@/db/schema/accounts'
import { articles } from '@/db/schema/working'
import { onTestDatabase } from '@/lib/accounts/test-database'
import { valuesOf } from '@/lib/domain/drafts/draft-values'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { approveArticle } from '@/lib/editing/review/approve-article'
import { submitArticle } from '@/lib/editing/review/submit-article'
import { referenceTexts } from '@/lib/editing/revisions/reference-texts'
import { anyway, draftOf, hire } from '@/lib/editing/test-desk'
import { Conflict, Invalid, NotAllowed } from '@/lib/errors'
import { cancelSchedule } from './cancel-schedule'
import { listDueSchedules } from './list-due-schedules'
import { putIntoScheduled, schedulePublication, scheduleWithdrawal } from './schedule-article'

onTestDatabase()

const now = Date.UTC(2026, 10, 23)
const hour = 3_600_000
const plainly = { zone: 'Europe/Berlin', change: 'update', correction: '', ...anyway } as const

test('a publication and its end are set in their order, and called off together', () => {
  const [editor, writer] = [hire('editor'), hire('writer')]
  const id = draftOf(writer, 'An update')
  const state = () => getWorkingCopy(editor, id).state
  const goesOut = (runAt: number) => schedulePublication(editor, id, 2, { ...plainly, runAt }, now)
  const ends = (runAt: number) => scheduleWithdrawal(editor, id, { runAt, zone: 'UTC' }, now)
  const refused = (runAt: string) => new Invalid('Nothing was scheduled.', { runAt })

  expect(() => ends(now + hour)).toThrow(
    new Conflict('This update is not live, nor is a time set for it to go out.'),
  )
  expect(() => goesOut(now)).toThrow(refused('This time is over. Choose one that is to come.'))
  goesOut(now + hour)
  expect(state()).toBe('scheduled')
  const early = refused('It goes out later than that. Choose a time after it has gone out.')
  expect(() => ends(now + hour)).toThrow(early)
  ends(now + 2 * hour)
  const late = refused('It is set to be taken off the site before that.')
  expect(() => goesOut(now + 2 * hour)).toThrow(late)
  goesOut(now + 2 * hour - 1)
  expect(listDueSchedules(editor, id)).toMatchObject([
    { action: 'publish', runAt: now + 2 * hour - 1, zone: 'Europe/Berlin', ...anyway },
    { action: 'unpublish', runAt: now + 2 * hour, zone: 'UTC', revisionId: null },
  ])
  cancelSchedule(editor, id, 'unpublish')
  expect([state(), listDueSchedules(editor, id).length]).toEqual(['scheduled', 1])
  ends(now + 2 * hour)
  cancelSchedule(editor, id, 'publish')
  expect([state(), listDueSchedules(editor, id)]).toEqual(['draft', []])
  const log = database().select().from(auditLog).where(eq(auditLog.subject, id)).all().slice(2)
  expect(log.map(({ action, detail }) => [action, detail])).toEqual([
    ['scheduled an update', { runAt: now + hour, zone: 'Europe/Berlin', rev: 2 }],
    ['scheduled the end of an update', { runAt: now + 2 * hour, zone: 'UTC' }],
    ['scheduled an update', { runAt: now + 2 * hour - 1, zone: 'Europe/Berlin', rev: 2 }],
    ['called off what was scheduled', { action: 'unpublish' }],
    ['scheduled the end of an update', { runAt: now + 2 * hour, zone: 'UTC' }],
    ['called off what was scheduled', { action: 'publish' }],
  ])
})

test('off its schedule an approved text is ready again, and what is live stays live', () => {
  const [editor, writer] = [hire('editor'), hire('writer')]
  const id = draftOf(writer, 'An update')
  const state = () => getWorkingCopy(editor, id).state
  submitArticle(writer, id, 2)
  approveArticle(editor, id, 2)
  schedulePublication(editor, id, 2, { ...plainly, runAt: now + hour }, now)
  cancelSchedule(editor, id, 'publish')
  expect(state()).toBe('ready')
  database().update(articles).set({ state: 'live' }).where(eq(articles.id, id)).run()
  expect(() => cancelSchedule(editor, id, 'publish')).toThrow(
    new Conflict('Nothing is set for this update any more.'),
  )
  schedulePublication(editor, id, 2, { ...plainly, runAt: now + hour }, now)
  scheduleWithdrawal(editor, id, { runAt: now + 2 * hour, zone: 'UTC' }, now)
  cancelSchedule(editor, id, 'publish')
  expect([state(), listDueSchedules(editor, id).map(({ action }) => action)]).toEqual([
    'live',
    ['unpublish'],
  ])
})

test('a text that was changed goes into what is scheduled, and its hour and words stay', () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'An update that is mended before its hour')
  expect(() => putIntoScheduled(editor, id, 2, now)).toThrow(Conflict)
  const said = { ...plainly, change: 'correction', correction: 'It was nine.' } as const
  schedulePublication(editor, id, 2, { ...said, runAt: now + hour }, now)
  const [before] = listDueSchedules(editor, id)
  const { content } = getWorkingCopy(editor, id)
  saveArticle(editor, id, 2, { ...valuesOf(content), takeaway: 'Mended.' })
  expect(() => putIntoScheduled(editor, id, 2, now + 1)).toThrow(Conflict)
  expect(() => putIntoScheduled(hire('writer'), id, 3, now + 1)).toThrow(NotAllowed)
  putIntoScheduled(editor, id, 3, now + 1)
  const [after] = listDueSchedules(editor, id)
  const renewed = { id: expect.any(String), revisionId: expect.any(String) }
  expect(after).toEqual({ ...before, ...renewed })
  expect(after?.revisionId).not.toBe(before?.revisionId)
  expect(referenceTexts(editor, id).scheduled).toMatchObject({
    rev: 3,
    runAt: now + hour,
    content: { takeaway: 'Mended.' },
  })
  expect(() => putIntoScheduled(editor, id, 3, now + hour)).toThrow(Invalid)
})
