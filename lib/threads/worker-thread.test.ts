import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test, vi } from 'vitest'
import { WorkerThread } from './worker-thread'

type Job = { fail?: string; exit?: boolean }

const folder = mkdtempSync(join(tmpdir(), 'headsup-thread-'))
const program = join(folder, 'worker.mjs')
writeFileSync(
  program,
  `import { threadId } from 'node:worker_threads'
  import { answerJobs } from '${pathToFileURL(resolve('lib/threads/answer-jobs.mjs'))}'
  answerJobs(async ({ fail, exit }) => {
    if (exit) process.exit(0)
    if (fail) throw new Error(fail)
    return threadId
  })`,
)
afterAll(() => rmSync(folder, { recursive: true }))

function newThread(idle?: number): WorkerThread<Job, number> {
  return new WorkerThread({ program: relative(resolve('.'), program), name: 'test', idle })
}

test('every job is done by the same thread, also after one that failed', async () => {
  const thread = newThread()
  const id = await thread.do({})
  await expect(thread.do({ fail: 'not this one' })).rejects.toThrow(
    'The thread “test” failed: Error: not this one',
  )
  expect(await thread.do({})).toBe(id)
})

test('a thread that dies fails its job, and another one does the next', async () => {
  const thread = newThread()
  const id = await thread.do({})
  await expect(thread.do({ exit: true })).rejects.toThrow('The thread “test” has ended.')
  expect(await thread.do({})).not.toBe(id)
})

test('a thread that cannot begin fails its job, and so does the next', async () => {
  const thread = new WorkerThread<Job, number>({ program: 'nowhere/worker.mjs', name: 'test' })
  await expect(thread.do({})).rejects.toThrow('Cannot find module')
  await expect(thread.do({})).rejects.toThrow('Cannot find module')
})

test('a thread without jobs ends, and a job that comes at that very moment has another one', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const thread = newThread(1_000)
    const id = await thread.do({})
    vi.advanceTimersByTime(900)
    expect(await thread.do({})).toBe(id)
    vi.advanceTimersByTime(900)
    expect(await thread.do({})).toBe(id)
    vi.advanceTimersByTime(1_001)
    expect(await thread.do({})).not.toBe(id)
  } finally {
    vi.useRealTimers()
  }
})
