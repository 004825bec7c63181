import { parentPort, workerData } from 'node:worker_threads'

/** Looks at a page ten times a second until told to stop, and then tells how long each look took, in milliseconds. */
const waits = []
let isOver = false
parentPort.once('message', () => {
  isOver = true
})
while (!isOver) {
  const begin = performance.now()
  await (await fetch(workerData)).arrayBuffer()
  waits.push(performance.now() - begin)
  await new Promise((later) => setTimeout(later, 100))
}
parentPort.postMessage(waits)
parentPort.close()
