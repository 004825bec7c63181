import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditLog, people } from '@/db/schema/accounts'
import { schedules } from '@/db/schema/schedules'
import { changeRole, disablePerson } from '@/lib/accounts/people/team'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { trashArticle } from '@/lib/editing/drafts/set-aside'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { retractArticle } from '@/lib/editing/publishing/retract-article'
import { unpublishArticle } from '@/lib/editing/publishing/unpublish-article'
import { cancelSchedule } from '@/lib/editing/schedules/cancel-schedule'
import { schedulePublication, scheduleWithdrawal } from '@/lib/editing/schedules/schedule-article'
import { auditedActions, completeDraft, hire } from '@/lib/editing/test-desk'
import { articleBySlug } from '@/lib/published/article-by-slug'
import { countsOfTest } from '@/lib/test-counts'
import { runDueSchedules } from './run-due-schedules'
import { at, begun, inAnHour, minute, now, scheduling } from './test-schedules'

const { db, logged, statesOf } = scheduling()
const counted = countsOfTest()

test('nothing goes out early, and the text goes out as it was when its time was set', async () => {
  const { editor, id, state } = begun('An update that waits for its hour')
  schedulePublication(editor, id, 2, at(inAnHour), now)
  expect(state()).toBe('scheduled')
  saveArticle(editor, id, 2, completeDraft('Words that came later than that', [editor.id]))
  expect(state()).toBe('scheduled')

  expect(await runDueSchedules(inAnHour - 1, 'a')).toBe(0)
  expect(articleBySlug('an-update-that-waits-for-its-hour')).toBeNull()
  expect(await runDueSchedules(inAnHour, 'a')).toBe(1)
  expect(articleBySlug('an-update-that-waits-for-its-hour')?.headline).toBe(
    'An update that waits for its hour',
  )
  expect(getWorkingCopy(editor, id)).toMatchObject({ state: 'live', rev: 3, liveRev: 2 })
  expect(statesOf(id)).toEqual(['publish done'])
  const said = db().select().from(auditLog).where(eq(auditLog.subject, id)).all()
  expect(said.at(-1)).toMatchObject({ actorName: 'scheduler', action: 'published an update' })
})

test('what was due while the server was down is done when it is back, in its order', async () => {
  const { editor, id, state } = begun('An update for a day that is over')
  schedulePublication(editor, id, 2, at(inAnHour), now)
  scheduleWithdrawal(editor, id, at(inAnHour + minute), now)
  expect(await runDueSchedules(inAnHour + 24 * 60 * minute, 'a')).toBe(2)
  expect(state()).toBe('draft')
  expect(statesOf(id)).toEqual(['publish done', 'unpublish done'])
  const done = db().select().from(auditLog).where(eq(auditLog.subject, id)).all().at(-1)
  expect(done).toEqual({
    id: expect.any(String),
    at: expect.any(Number),
    actorId: null,
    actorName: 'scheduler',
    action: 'unpublished an update',
    subject: id,
    detail: {
      slug: 'an-update-for-a-day-that-is-over',
      reason: 'scheduled',
      withdrawn: expect.any(Object),
    },
  })
  const line = { level: 'info', article: id, outcome: 'done', ms: expect.any(Number) }
  expect(logged()).toEqual([
    { ...line, job: 'publish when due', msg: 'job done' },
    { ...line, job: 'unpublish when due', msg: 'job done' },
  ])
})

test('a new time takes the place of the old one, and what is called off does not happen', async () => {
  const { editor, id, state } = begun('An update that is put off twice')
  schedulePublication(editor, id, 2, at(inAnHour), now)
  schedulePublication(editor, id, 2, at(inAnHour + 2 * minute), now)
  expect(await runDueSchedules(inAnHour, 'a')).toBe(0)
  cancelSchedule(editor, id, 'publish')
  expect(state()).toBe('draft')
  expect(await runDueSchedules(inAnHour + 9 * minute, 'a')).toBe(0)
  expect(statesOf(id)).toEqual(['publish cancelled', 'publish cancelled'])
  expect(() => cancelSchedule(editor, id, 'publish')).toThrow('Nothing is set')
})

test('times that make no sense are refused in words', () => {
  const { editor, id, state } = begun('An update with a time of no sense')
  const refusal = (words: string) =>
    expect.objectContaining({ fields: { runAt: expect.stringContaining(words) } })
  expect(() => schedulePublication(editor, id, 2, at(now), now)).toThrow(refusal('is over'))
  const far = now + 3 * 366 * 24 * 60 * minute
  expect(() => schedulePublication(editor, id, 2, at(far), now)).toThrow(refusal('two years'))
  expect(() => scheduleWithdrawal(editor, id, at(inAnHour), now)).toThrow('is not live')
  schedulePublication(editor, id, 2, at(inAnHour), now)
  expect(() => scheduleWithdrawal(editor, id, at(inAnHour), now)).toThrow(
    refusal('later than that'),
  )
  scheduleWithdrawal(editor, id, at(inAnHour + minute), now)
  const late = at(inAnHour + 2 * minute)
  expect(() => schedulePublication(editor, id, 2, late, now)).toThrow(refusal('before that'))
  expect(() => schedulePublication(editor, id, 1, at(inAnHour), now)).toThrow('saved this update')
  expect(() => schedulePublication(hire('writer'), id, 2, at(inAnHour), now)).toThrow('Only an')
  expect(() => trashArticle(editor, id)).toThrow('Cancel that first')
  expect(state()).toBe('scheduled')
  cancelSchedule(editor, id, 'publish')
  expect(statesOf(id)).toEqual(['publish cancelled', 'unpublish cancelled'])
})

test('what the rules refuse when its time has come is blocked with the reason, and tried no more', async () => {
  const { editor, id, state } = begun('An update whose address is taken')
  const other = begun('Another update with an eye on it')
  schedulePublication(editor, id, 2, at(inAnHour), now)
  db().$client.prepare('UPDATE articles SET slug = NULL WHERE id = ?').run(id)
  const draft = completeDraft('Another update with an eye on it', [editor.id])
  saveArticle(editor, other.id, 2, { ...draft, slug: 'an-update-whose-address-is-taken' })
  await publishArticle(editor, other.id)

  expect(await runDueSchedules(inAnHour, 'a')).toBe(1)
  expect(state()).toBe('draft')
  const [blocked] = db().select().from(schedules).where(eq(schedules.articleId, id)).all()
  expect(blocked).toMatchObject({
    state: 'blocked',
    problem: expect.stringContaining('not published'),
  })
  expect(auditedActions(id).at(-1)).toBe('could not publish an update')
  expect(await runDueSchedules(inAnHour + minute, 'a')).toBe(0)
  expect(counted('schedules')).toEqual(['publish blocked: 1'])
})

test('what fails by no rule is thrown on, counted, and tried again when nobody holds it', async () => {
  const { editor, id, state } = begun('An update that meets a full disk')
  schedulePublication(editor, id, 2, at(inAnHour), now)
  db().$client.exec(
    "CREATE TEMP TRIGGER full BEFORE INSERT ON published_articles BEGIN SELECT RAISE(ABORT, 'disk full'); END",
  )
  await expect(runDueSchedules(inAnHour, 'a')).rejects.toThrow('disk full')
  db().$client.exec('DROP TRIGGER full')
  expect([state(), statesOf(id)]).toEqual(['scheduled', ['publish due']])
  expect(counted('schedules')).toEqual(['publish failed: 1'])
  expect(await runDueSchedules(inAnHour + 60 * minute, 'b')).toBe(1)
  expect([state(), statesOf(id)]).toEqual(['live', ['publish done']])
})

test('what is done by hand is not done again by itself', async () => {
  const early = begun('An update that goes out early by hand')
  schedulePublication(early.editor, early.id, 2, at(inAnHour), now)
  await publishArticle(early.editor, early.id)
  scheduleWithdrawal(early.editor, early.id, at(inAnHour), now)
  unpublishArticle(early.editor, early.id)
  const gone = begun('An update that is retracted in between')
  await publishArticle(gone.editor, gone.id)
  schedulePublication(gone.editor, gone.id, 2, at(inAnHour), now)
  retractArticle(gone.editor, gone.id, 'It was wrong.')
  expect(await runDueSchedules(inAnHour, 'a')).toBe(0)
  expect(early.state()).toBe('draft')
  expect(gone.state()).toBe('retracted')
})

test('a correction that was scheduled is one', async () => {
  const { editor, id } = begun('An update that is corrected at nine')
  await publishArticle(editor, id)
  const draft = completeDraft('An update that is corrected at nine', [editor.id])
  saveArticle(editor, id, 2, { ...draft, takeaway: 'It was ten.' })
  const correction = { change: 'correction' as const, correction: 'It was ten.', reason: '' }
  const when = { runAt: inAnHour, zone: 'UTC' }
  const silent = { ...when, ...correction, correction: ' ' }
  expect(() => schedulePublication(editor, id, 3, silent, now)).toThrow()
  schedulePublication(editor, id, 3, { ...when, ...correction }, now)
  await runDueSchedules(inAnHour, 'a')
  const page = articleBySlug('an-update-that-is-corrected-at-nine')
  expect(page?.corrections).toMatchObject([{ note: 'It was ten.' }])
})

test('what somebody scheduled goes out when they are locked out or have another role by then', async () => {
  const owner = hire('owner')
  const { editor, id, state } = begun('An update by somebody who has left since')
  db().update(people).set({ email: 'left@example.org' }).where(eq(people.id, editor.id)).run()
  schedulePublication(editor, id, 2, at(inAnHour), now)
  changeRole(owner, editor.id, 'writer')
  disablePerson(owner, editor.id)
  expect(await runDueSchedules(inAnHour, 'a')).toBe(1)
  expect(getWorkingCopy(owner, id).state).toBe('live')
  db()
    .update(people)
    .set({ role: 'editor', disabledAt: null })
    .where(eq(people.id, editor.id))
    .run()
  expect(state()).toBe('live')
})
