import { setTimeout as wait } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'

/** People who read a page a second until told to stop; then tells what each waited, and what failed. */
const { url, paths, readers } = workerData
const waits = []
const failed = []
let isOver = false
parentPort.once('message', () => {
  isOver = true
})
await Promise.all(Array.from({ length: readers }, (_, at) => read((at / readers) * 1000)))
parentPort.postMessage({ waits, failed })
parentPort.close()

async function read(after) {
  await wait(after)
  while (!isOver) {
    const begin = performance.now()
    const path = paths[Math.floor(Math.random() * paths.length)]
    try {
      const answer = await fetch(url + path)
      await answer.arrayBuffer()
      if (!answer.ok) failed.push(`${path} was answered with ${answer.status}.`)
    } catch (error) {
      failed.push(`${path}: ${error}`)
    }
    waits.push(performance.now() - begin)
    await wait(Math.max(0, 1000 - (performance.now() - begin)))
  }
}
