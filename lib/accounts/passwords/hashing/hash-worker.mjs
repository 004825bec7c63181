import { parentPort } from 'node:worker_threads'
import { hashSync, verifySync } from '@node-rs/argon2'

/** Hashes a password, or compares it with what is stored, on this thread alone. */
parentPort?.on('message', ({ password, stored, strength }) => {
  parentPort?.postMessage(
    answer(() => (stored === null ? hashSync(password, strength) : verifySync(stored, password))),
  )
})

function answer(work) {
  try {
    return { result: work() }
  } catch (error) {
    return { problem: String(error) }
  }
}
