import { spawn } from 'node:child_process'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { schedules } from '@/db/schema/schedules'
import { cancelSchedule } from '@/lib/editing/schedules/cancel-schedule'
import { moveSchedule } from '@/lib/editing/schedules/move-schedule'
import { schedulePublication } from '@/lib/editing/schedules/schedule-article'
import { auditedActions } from '@/lib/editing/test-desk'
import { runDueSchedules } from './run-due-schedules'
import { at, begun, inAnHour, minute, now, scheduling } from './test-schedules'

const { db, folder, statesOf } = scheduling()

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
