import { eq, inArray } from 'drizzle-orm'
import { afterEach, expect, test, vi } from 'vitest'
import { auditLog } from '@/db/schema/accounts'
import { jobRuns } from '@/db/schema/jobs'
import { revisions } from '@/db/schema/revisions'
import { schedules } from '@/db/schema/schedules'
import { articles } from '@/db/schema/working'
import { writeTransaction } from '@/db/transaction'
import { clockAt } from '@/lib/accounts/test-database'
import { trashKeeps } from '@/lib/domain/drafts/trash'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { emptyTrash } from '@/lib/editing/drafts/empty-trash'
import { restoreArticle, trashArticle } from '@/lib/editing/drafts/set-aside'
import { takeSnapshot } from '@/lib/editing/revisions/take-snapshot'
import { auditedActions, draftOf, hire } from '@/lib/editing/test-desk'
import { NotFound } from '@/lib/errors'
import { testPublication } from '@/lib/published/test-publication'
import { countsOfTest } from '@/lib/test-counts'
import { logOfTest } from '@/lib/test-log'
import { nightlyJobs } from './nightly-jobs'
import { onceEach, type Rhythm } from './once-each'

const { db } = testPublication()
const logged = logOfTest()
const counted = countsOfTest()

const hour = 3_600_000
const day = 24 * hour
const now = Date.UTC(2026, 10, 23, 12)

afterEach(() => {
  vi.useRealTimers()
})

async function runAll(at: number): Promise<boolean[]> {
  return Promise.all(nightlyJobs.map(({ run }) => run(at)))
}

test('revisions are thinned once a day, but for the published and the scheduled ones', async () => {
  const editor = hire('editor')
  const articleId = draftOf(editor, 'Kept a hundred times')
  const { content } = getWorkingCopy(editor, articleId)
  const cut = { articleId, rev: 2, content }
  const ids = writeTransaction(db(), (tx) =>
    Array.from({ length: 100 }, (_, at) => {
      const reason = at === 99 ? ('published' as const) : ('worked on' as const)
      return takeSnapshot(tx, editor, { ...cut, reason, at: now - 200 * day - at })
    }),
  )
  const revisionId = ids[98] ?? ''
  const schedule = { id: 's', articleId, action: 'publish' as const, runAt: now, zone: 'UTC' }
  db()
    .insert(schedules)
    .values({ ...schedule, revisionId, setByName: 'x', setAt: now, state: 'cancelled' })
    .run()

  const left = () =>
    db()
      .select({ id: revisions.id })
      .from(revisions)
      .where(eq(revisions.articleId, articleId))
      .all()
  const turns = await Promise.all([runAll(now), runAll(now)])
  const [all, none] = [nightlyJobs.map(() => true), nightlyJobs.map(() => false)]
  expect(turns).toEqual([all, none])
  const done = { level: 'info', ms: expect.any(Number), msg: 'job done' }
  expect(
    logged().toSorted((one, other) => String(one.job).localeCompare(String(other.job))),
  ).toEqual([
    { ...done, job: 'check sources', count: 0 },
    { ...done, job: 'draw missing pictures', count: 0 },
    { ...done, job: 'empty trash', count: 0 },
    { ...done, job: 'forget asks', count: 0 },
    { ...done, job: 'forget mailed events', count: 0 },
    { ...done, job: 'forget policy reports', count: 0 },
    { ...done, job: 'forget refusals', count: 0 },
    { ...done, job: 'forget sign-ups', count: 0 },
    { ...done, job: 'purge lapsed', count: 0 },
    { ...done, job: 'sweep outbox', count: 0 },
    { ...done, job: 'sweep pictures', count: 0 },
    { ...done, job: 'thin revisions', count: 72 },
    { ...done, job: 'wipe erased', count: 0 },
  ])
  // The 25 newest, the last of its week, the scheduled and the published one.
  expect(left()).toHaveLength(28)
  expect(left().map(({ id }) => id)).toEqual(expect.arrayContaining([ids[0], ids[98], ids[99]]))
  const audited = db().select().from(auditLog).where(eq(auditLog.action, 'thinned revisions')).all()
  expect(audited).toMatchObject([
    { actorId: null, actorName: 'nightly job', subject: articleId, detail: { removed: 72 } },
  ])
  expect(await runAll(now + 23 * hour)).toEqual(none)
  expect(await runAll(now + day)).toEqual(all)
  expect(left()).toHaveLength(28)
})

test('a job that failed or whose process died is tried again when its lease is over', async () => {
  const rhythm: Rhythm = { name: 'test', every: day, begins: 'at once' }
  const failing = onceEach(rhythm, now, () => Promise.reject(new Error('Disk full.')))
  await expect(failing).rejects.toThrow('Disk full.')
  const worked: number[] = []
  const again = (at: number) => onceEach(rhythm, at, async (time) => worked.push(time))
  expect(await again(now + 60_000)).toBe(false)
  expect(await again(now + 16 * 60_000)).toBe(true)
  expect(worked).toEqual([now + 16 * 60_000])
  const row = db().select().from(jobRuns).where(eq(jobRuns.name, 'test')).get()
  expect(row).toMatchObject({ ranAt: now + 16 * 60_000, leaseUntil: 0 })
  const ms = expect.any(Number)
  const err = { type: 'Error', message: 'Disk full.', stack: expect.any(String) }
  expect(logged()).toEqual([
    { level: 'error', id: expect.any(String), job: 'test', ms, err, msg: 'job failed' },
    { level: 'info', job: 'test', count: 1, ms, msg: 'job done' },
  ])
  expect(counted('jobs')).toEqual(['test failed: 1', 'test done: 1'])
})

test('a trash of more than is removed at once is emptied all the same', async () => {
  const editor = hire('editor')
  const ids = Array.from({ length: 101 }, () => createArticle(editor))
  const trashed = { state: 'trashed' as const, trashedAt: now }
  db().update(articles).set(trashed).where(inArray(articles.id, ids)).run()
  expect(await emptyTrash(now + trashKeeps)).toBe(101)
})

test('the trash forgets after thirty days, and only what lies in it', async () => {
  const editor = hire('editor')
  const [gone, kept, back] = ['Gone for good', 'Thrown away later', 'Taken out again'].map(
    (headline) => draftOf(editor, headline),
  ) as [string, string, string]
  const trashedOn = (at: number, ids: string[]) => {
    clockAt(at)
    for (const id of ids) trashArticle(editor, id)
  }
  trashedOn(now, [gone, back])
  restoreArticle(editor, back)
  trashedOn(now + day, [kept])
  await emptyTrash(now + trashKeeps - 1)
  expect(getWorkingCopy(editor, gone).state).toBe('trashed')
  await emptyTrash(now + trashKeeps)
  expect(() => getWorkingCopy(editor, gone)).toThrow(NotFound)
  expect(getWorkingCopy(editor, kept).state).toBe('trashed')
  expect(getWorkingCopy(editor, back).state).toBe('draft')
  expect(auditedActions(gone)).toContain('removed an update for good')
  await emptyTrash(now + 100 * trashKeeps)
  expect(getWorkingCopy(editor, back).state).toBe('draft')
})
