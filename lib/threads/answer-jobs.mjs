import { getPriority, setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'

/**
 * In a thread: does each job that comes, and sends back what came of it or what stood in its way.
 * @template Job
 * @param {(job: Job) => unknown} work may return a promise
 */
export function answerJobs(work) {
  letOthersGoFirst()
  parentPort?.on('message', async (job) => parentPort?.postMessage(await answer(work, job)))
}

/** Readers and editors wait for the process’s own thread. Linux alone has priorities for each (setpriority(2)). */
function letOthersGoFirst() {
  if (process.platform === 'linux') setPriority(Math.min(getPriority() + 10, 19))
}

async function answer(work, job) {
  try {
    return { result: await work(job) }
  } catch (error) {
    return { problem: String(error) }
  }
}
