import { parentPort } from 'node:worker_threads'

/**
 * In a thread: does each job that comes, and sends back what came of it or what stood in its way.
 * @template Job
 * @param {(job: Job) => unknown} work may return a promise
 */
export function answerJobs(work) {
  parentPort?.on('message', async (job) => parentPort?.postMessage(await answer(work, job)))
}

async function answer(work, job) {
  try {
    return { result: await work(job) }
  } catch (error) {
    return { problem: String(error) }
  }
}
