import { spawn } from 'node:child_process'
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
import { approveArticle } from '@/lib/editing/review/approve-article'
import { setOwnApproval } from '@/lib/editing/review/own-approval'
import { recallFromReview } from '@/lib/editing/review/recall-from-review'
import { returnArticle } from '@/lib/editing/review/return-article'
import { submitArticle } from '@/lib/editing/review/submit-article'
import { cancelSchedule } from '@/lib/editing/schedules/cancel-schedule'
import { moveSchedule } from '@/lib/editing/schedules/move-schedule'
import { schedulePublication, scheduleWithdrawal } from '@/lib/editing/schedules/schedule-article'
import { auditedActions, completeDraft, draftOf, hire } from '@/lib/editing/test-desk'
import { articleBySlug } from '@/lib/published/article-by-slug'
import { testPublication } from '@/lib/published/test-publication'
import { countsOfTest } from '@/lib/test-counts'
import { logOfTest } from '@/lib/test-log'
import { runDueSchedules } from './run-due-schedules'

const { db, folder } = testPublication()
const logged = logOfTest()
const counted = countsOfTest()

const minute = 60_000
const now = Date.now()
const inAnHour = now + 60 * minute
const plain = { change: 'update' as const, correction: '', reason: '' }
const at = (runAt: number) => ({ runAt, zone: 'Europe/Berlin', ...plain })
const statesOf = (id: string) =>
  db()
    .select({ action: schedules.action, state: schedules.state })
    .from(schedules)
    .where(eq(schedules.articleId, id))
    .all()
    .map(({ action, state }) => `${action} ${state}`)

function begun(headline: string) {
  const editor = hire('editor')
  const id = draftOf(editor, headline)
  return { editor, id, state: () => getWorkingCopy(editor, id).state }
}

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

test('a process that died with a lease holds nothing up, nor does a clock that was put back', async () => {
  const { editor, id, state } = begun('An update whose process dies early')
  schedulePublication(editor, id, 2, at(inAnHour), now)
  const leased = (until: number) =>
    db()
      .update(schedules)
      .set({ leaseOwner: 'dead', leaseUntil: until })
      .where(eq(schedules.articleId, id))
      .run()
  leased(inAnHour + minute)
  expect(await runDueSchedules(inAnHour + 1, 'b')).toBe(0)
  leased(inAnHour + 61 * minute)
  expect(await runDueSchedules(inAnHour + 1, 'b')).toBe(1)
  expect(state()).toBe('live')
  expect(await runDueSchedules(now - 60 * minute, 'b')).toBe(0)
  expect(await runDueSchedules(inAnHour + 1, 'b')).toBe(0)
})

test('what is scheduled is in nobody’s review, and nothing of the review holds up its text', async () => {
  const { editor, id, state } = begun('An update that was reviewed and scheduled')
  submitArticle(editor, id, 2)
  schedulePublication(editor, id, 2, at(inAnHour), now)
  expect(() => returnArticle(editor, id, 2, 'Not yet.')).toThrow('is scheduled')
  expect(() => recallFromReview(editor, id)).toThrow('is scheduled')
  expect(() => trashArticle(editor, id)).toThrow('Cancel that first')
  expect(state()).toBe('scheduled')
  expect(await runDueSchedules(inAnHour, 'a')).toBe(1)
  expect(articleBySlug('an-update-that-was-reviewed-and-scheduled')).toMatchObject({
    reviewedBy: null,
  })
})

test('an approval is claimed for the very text it was given for, and lost with an edit for no other', async () => {
  const owner = hire('owner')
  setOwnApproval(owner, false)
  const { editor, id } = begun('An update whose approval is for one text')
  submitArticle(editor, id, 2)
  approveArticle(owner, id, 2)
  schedulePublication(editor, id, 2, at(inAnHour), now)
  const slug = 'an-update-whose-approval-is-for-one-text'
  const later = completeDraft('An update whose approval is for one text', [editor.id])
  saveArticle(editor, id, 2, { ...later, slug, takeaway: 'Nobody approved this.' })
  await runDueSchedules(inAnHour, 'a')
  expect(articleBySlug(slug)).toMatchObject({ takeaway: '', reviewedBy: 'The owner' })

  schedulePublication(editor, id, 3, at(inAnHour), now)
  await runDueSchedules(inAnHour, 'a')
  const unapproved = { takeaway: 'Nobody approved this.', reviewedBy: null }
  expect(articleBySlug(slug)).toMatchObject(unapproved)
  setOwnApproval(owner, true)
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

/** What happens between a claim and its end: drawing the card takes its time. */
async function meanwhile(act: () => void): Promise<number> {
  const running = runDueSchedules(inAnHour, 'slow')
  act()
  return running
}

test('what is moved while a slow process is at it happens at the new hour alone', async () => {
  const { editor, id, state } = begun('An update that is moved at its very hour')
  schedulePublication(editor, id, 2, at(inAnHour), now)
  const [due] = db().select().from(schedules).where(eq(schedules.articleId, id)).all()
  const later = { runAt: inAnHour + 60 * minute, zone: 'UTC' }
  const move = () => moveSchedule(editor, due?.id ?? '', later, inAnHour + 2 * minute)
  await meanwhile(() => expect(move()).toEqual({ before: inAnHour }))
  expect(state()).toBe('scheduled')
  expect(statesOf(id)).toEqual(['publish due'])
  expect(await runDueSchedules(later.runAt, 'a')).toBe(1)
  expect(state()).toBe('live')
})

test('what is called off while a slow process is at it does not happen', async () => {
  const { editor, id, state } = begun('An update that is called off at its hour')
  schedulePublication(editor, id, 2, at(inAnHour), now)
  await meanwhile(() => cancelSchedule(editor, id, 'publish'))
  expect(state()).toBe('draft')
  expect(statesOf(id)).toEqual(['publish cancelled'])
})

test('a slow process does not block what another has taken over', async () => {
  const { editor, id, state } = begun('An update that two processes are at')
  schedulePublication(editor, id, 2, at(inAnHour), now)
  const slow = runDueSchedules(inAnHour, 'slow')
  const other = runDueSchedules(inAnHour + 2 * minute, 'other')
  await Promise.all([slow, other])
  expect(statesOf(id)).toEqual(['publish done'])
  expect(state()).toBe('live')
  expect(auditedActions(id)).not.toContain('could not publish an update')
})

test('two processes at once publish once', async () => {
  const { editor, id } = begun('An update that two processes see due')
  schedulePublication(editor, id, 2, at(inAnHour), now)
  const counts = await Promise.all([inAProcess('one'), inAProcess('two')])
  expect(counts.toSorted()).toEqual(['0', '1'])
  const published = auditedActions(id).filter((action) => action === 'published an update')
  expect(published).toHaveLength(1)
})

/** @returns how many it did */
function inAProcess(owner: string): Promise<string> {
  const program = `import('@/lib/editing/jobs/run-due-schedules').then(async ({ runDueSchedules }) =>
    console.log(await runDueSchedules(${inAnHour}, '${owner}')))`
  const args = ['--conditions=react-server', '--import', 'tsx', '--eval', program]
  const child = spawn(process.execPath, args, { env: { ...process.env, DATA_DIR: folder() } })
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  return new Promise((done) => child.on('exit', () => done(said.trim())))
}
