import 'server-only'
import { Gate, type Line } from '@/lib/threads/gate'
import { WorkerThread } from '@/lib/threads/worker-thread'

/** Without a stored hash the password is hashed, with one it is compared. */
type HashJob = { password: string; stored: string | null; strength: object }

type Hasher = WorkerThread<HashJob, string | boolean>

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
    const hasher = idle.pop() ?? newHasher()
    try {
      return await hasher.do(job)
    } finally {
      idle.push(hasher)
    }
  })
}

function newHasher(): Hasher {
  return new WorkerThread({
    program: 'lib/accounts/passwords/hashing/hash-worker.mjs',
    name: 'hasher',
  })
}
