import 'server-only'
import { Gate, type Line } from '@/lib/threads/gate'
import { Hasher, type HashJob } from '@/lib/threads/worker-thread'

/**
 * In jobs. One takes 12 ms of a quick processor, or 60 of a small one, and 19 MB: two leave the rest of the machine to
 * readers, and whoever comes last waits for ten rounds, less than a second.
 */
const atOnce = 2
const mostWaiting = 20

declare global {
  var headsupHashing: (Line & { idle: Hasher[] }) | undefined
}

/** The several bundles of one process share one line, and the threads. */
function shared() {
  globalThis.headsupHashing ??= { running: 0, waiting: [], idle: [] }
  return globalThis.headsupHashing
}

function gate(): Gate {
  return new Gate(atOnce, mostWaiting, shared())
}

/** To be asked before anything is counted or written for the sake of a hash. @throws Busy */
export function refuseWhenHashing(): void {
  gate().refuseWhenFull()
}

/**
 * Hashes or compares a password on a thread of its own, not in the pool that reads files for everybody.
 * @throws Busy
 */
export function hashing(job: HashJob): Promise<string | boolean> {
  const { idle } = shared()
  return gate().through(async () => {
    const hasher = idle.pop() ?? new Hasher()
    try {
      return await hasher.do(job)
    } finally {
      idle.push(hasher)
    }
  })
}
