import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { env } from '@/lib/env'

/** Without a stored hash the password is hashed, with one it is compared. */
export type HashJob = { password: string; stored: string | null; strength: object }

/** What the thread answers. */
type Answer = { result: string | boolean } | { problem: string }

/** One thread that hashes, begun with the first job. It keeps no process alive that has nothing else to do. */
export class Hasher {
  private thread: Worker | null = null

  constructor(
    private readonly file = join(/* turbopackIgnore: true */ env().HEADSUP_ROOT, program),
  ) {}

  /** One job at a time. @throws Error when the hash is none, or the thread has died */
  async do(job: HashJob): Promise<string | boolean> {
    this.thread ??= this.begin()
    const { thread } = this
    thread.ref()
    const over = new AbortController()
    const { signal } = over
    try {
      const answered = once(thread, 'message', { signal })
      const died = once(thread, 'exit', { signal }).then(sayDied)
      thread.postMessage(job)
      const [answer] = (await Promise.race([answered, died])) as [Answer]
      if ('problem' in answer) throw new Error(`The password was not looked at: ${answer.problem}`)
      return answer.result
    } finally {
      over.abort()
      thread.unref()
    }
  }

  private begin(): Worker {
    // Without the flags of this process, such as tsx's, which would load a TypeScript compiler into the thread.
    const thread = new Worker(this.file, { execArgv: [], name: 'hasher' })
    const forget = () => {
      if (this.thread === thread) this.thread = null
    }
    thread.on('error', forget)
    thread.on('exit', forget)
    return thread
  }
}

function sayDied(): never {
  throw new Error('The thread that looks at passwords has ended.')
}

const program = 'lib/accounts/passwords/hashing/hash-worker.mjs'
