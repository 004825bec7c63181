import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { schedules } from '@/db/schema/schedules'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { runDueSchedules } from '@/lib/editing/jobs/run-due-schedules'
import { auditedActions, completeDraft, draftOf, hire } from '@/lib/editing/test-desk'
import { Conflict, Invalid, NotAllowed } from '@/lib/errors'
import { articleBySlug } from '@/lib/published/article-by-slug'
import { testPublication } from '@/lib/published/test-publication'
import { listCalendar } from './list-calendar'
import { moveSchedule } from './move-schedule'
import { schedulePublication, scheduleWithdrawal } from './schedule-article'

const { db } = testPublication()

const hour = 3_600_000
const now = Date.now()
const zone = 'Europe/Berlin'
const at = (runAt: number) => ({
  runAt,
  zone,
  change: 'update' as const,
  correction: '',
  reason: 'Short on purpose.',
})
const dueId = (article: string, action: 'publish' | 'unpublish') =>
  db()
    .select()
    .from(schedules)
    .where(eq(schedules.articleId, article))
    .all()
    .find((row) => row.action === action)?.id ?? ''

test('what is moved goes out later, as the text it was', async () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'An update that is put off by a day')
  schedulePublication(editor, id, 2, at(now + hour), now)
  saveArticle(editor, id, 2, completeDraft('A headline of afterwards for this', [editor.id]))
  const moved = { runAt: now + 25 * hour, zone }
  expect(moveSchedule(editor, dueId(id, 'publish'), moved, now)).toEqual({ before: now + hour })
  expect(auditedActions(id)).toContain('moved what was scheduled')
  expect(listCalendar(editor, { from: now, to: now + 48 * hour })).toMatchObject([
    { articleId: id, at: now + 25 * hour, action: 'publish' },
  ])
  expect(await runDueSchedules(now + 24 * hour, 'a')).toBe(0)
  expect(await runDueSchedules(now + 25 * hour, 'a')).toBe(1)
  expect(articleBySlug('an-update-that-is-put-off-by-a-day')?.headline).toBe(
    'An update that is put off by a day',
  )
  expect(() => moveSchedule(editor, dueId(id, 'publish'), moved, now)).toThrow(Conflict)
})

test('it cannot be moved into the past, past its end, or while it goes out', () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'An update with a beginning and an end')
  schedulePublication(editor, id, 2, at(now + hour), now)
  scheduleWithdrawal(editor, id, { runAt: now + 3 * hour, zone }, now)
  const [begin, end] = [dueId(id, 'publish'), dueId(id, 'unpublish')]
  const move = (which: string, runAt: number) => () =>
    moveSchedule(editor, which, { runAt, zone }, now)
  expect(move(begin, now - 1)).toThrow(Invalid)
  expect(move(begin, now + 3 * hour)).toThrow(/taken off the site before/)
  expect(move(end, now + hour)).toThrow(/goes out later/)
  expect(move('none', now + hour)).toThrow(Conflict)
  db()
    .update(schedules)
    .set({ leaseOwner: 'a', leaseUntil: now + 1 })
    .where(eq(schedules.id, begin))
    .run()
  expect(move(begin, now + 2 * hour)).toThrow(/happens just now/)
})

test('writers see their own and move nothing', () => {
  const [editor, writer] = [hire('editor'), hire('writer')]
  const [own, foreign] = [
    draftOf(writer, 'An update a writer sees in the calendar'),
    draftOf(editor, 'An update a writer does not see there'),
  ]
  for (const id of [own, foreign]) schedulePublication(editor, id, 2, at(now + 5 * hour), now)
  const seen = listCalendar(writer, { from: now + 4 * hour, to: now + 6 * hour })
  expect(seen.map(({ articleId }) => articleId)).toEqual([own])
  const moved = { runAt: now + 9 * hour, zone }
  expect(() => moveSchedule(writer, dueId(own, 'publish'), moved, now)).toThrow(NotAllowed)
})
