import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Order } from './desk-orders'
import type { Answered, Asked } from './desk-process'

/** A process of its own that works at a site's desk while the test does something else. */
export class OwnDesk {
  private readonly waiting = new Map<number, (answer: Answered) => void>()
  private readonly process: ChildProcess
  private asked = 0

  constructor(directory: string, url: string) {
    this.process = fork(join(import.meta.dirname, 'desk-process.ts'), {
      execArgv: ['--conditions=react-server', '--import', 'tsx'],
      env: { ...process.env, DATA_DIR: directory, SITE_URL: url, LOG_LEVEL: 'error' },
    })
    this.process.on('message', (answer: Answered) => this.waiting.get(answer.number)?.(answer))
  }

  async order<Result = null>(order: Order): Promise<Result> {
    const number = ++this.asked
    const { value, error } = await new Promise<Answered>((done) => {
      this.waiting.set(number, done)
      this.process.send({ number, order } satisfies Asked)
    })
    if (error !== undefined) throw new Error(error)
    return value as Result
  }

  close(): void {
    this.process.kill()
  }
}
