import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { env } from '@/lib/env'

/** What `answerJobs` sends back. */
type Answer<Result> = { result: Result } | { problem: string }

type ThreadOptions = {
  /** The file that it runs, from the project's folder. */
  program: string
  /** In failures and in what Node says of its threads. */
  name: string
  /** In milliseconds: it ends when it had no job for so long, and gives its memory back. Without it the thread stays. */
  idle?: number
}

/** One thread that does jobs, begun with the first. It keeps no process alive that has nothing else to do. */
export class WorkerThread<Job, Result> {
  private thread: Worker | null = null
  private ending: NodeJS.Timeout | undefined

  constructor(private readonly options: ThreadOptions) {}

  /** One job at a time. @throws Error when the job failed, or the thread has died */
  async do(job: Job): Promise<Result> {
    clearTimeout(this.ending)
    this.thread ??= this.begin()
    const { thread } = this
    const { name, idle } = this.options
    thread.ref()
    const over = new AbortController()
    const { signal } = over
    try {
      const answered = once(thread, 'message', { signal })
      const died = once(thread, 'exit', { signal }).then(() => {
        throw new Error(`The thread “${name}” has ended.`)
      })
      thread.postMessage(job)
      const [answer] = (await Promise.race([answered, died])) as [Answer<Result>]
      if ('problem' in answer) throw new Error(`The thread “${name}” failed: ${answer.problem}`)
      return answer.result
    } finally {
      over.abort()
      thread.unref()
      if (idle !== undefined) this.ending = setTimeout(() => this.end(thread), idle).unref()
    }
  }

  /** At once a thread of the past: a job that comes before it has ended gets another one. */
  private end(thread: Worker): void {
    this.forget(thread)
    void thread.terminate()
  }

  private forget(thread: Worker): void {
    if (this.thread === thread) this.thread = null
  }

  private begin(): Worker {
    const { program, name } = this.options
    const file = join(/* turbopackIgnore: true */ env().HEADSUP_ROOT, program)
    // Without the flags of this process, such as tsx's, which would load a TypeScript compiler into the thread.
    const thread = new Worker(file, { execArgv: [], name })
    thread.on('error', () => this.forget(thread))
    thread.on('exit', () => this.forget(thread))
    return thread
  }
}
