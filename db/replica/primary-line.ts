import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { PrimaryAway } from './replica-errors'

const indexes = { port: 0, isAway: 1, clockOff: 2, isWriting: 3, isCut: 4, isRefused: 5 } as const

/** In milliseconds. The thread asks the primary first, and gives up on that sooner. */
const patience = 10_000

/** The way to the primary: a thread that passes bytes on, and hangs up when the primary no longer answers. */
export class PrimaryLine {
  /** The address under which libSQL reaches the primary. */
  readonly url: string
  private readonly cells = new Int32Array(
    new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * Object.keys(indexes).length),
  )
  private readonly thread: Worker

  /** @param url the primary's own address */
  constructor(url: string, token: string) {
    const file = resolve(process.env.HEADSUP_ROOT ?? '.', 'db/replica/relay.mjs')
    const { cells } = this
    this.thread = new Worker(/* turbopackIgnore: true */ file, {
      workerData: { url, token, cells, indexes },
    })
    // It must not keep a command from ending.
    this.thread.unref()
    Atomics.wait(cells, indexes.port, 0, patience)
    const port = Atomics.load(cells, indexes.port)
    if (port === 0) throw new Error('The thread that speaks to the primary database did not begin.')
    this.url = `http://127.0.0.1:${port}`
  }

  /** Whether the primary did not take the token. */
  isRefused(): boolean {
    return Atomics.load(this.cells, indexes.isRefused) === 1
  }

  /** Whether the primary did not answer when it was last asked, a second or three ago. */
  isAway(): boolean {
    return Atomics.load(this.cells, indexes.isAway) === 1
  }

  /** By how many seconds this machine's clock is ahead of the primary's. */
  clockOff(): number {
    return Atomics.load(this.cells, indexes.clockOff)
  }

  /** @throws PrimaryAway without waiting for a primary that is known to be away */
  beginWriting(): void {
    if (this.isAway()) throw new PrimaryAway()
    Atomics.store(this.cells, indexes.isCut, 0)
    Atomics.store(this.cells, indexes.isWriting, 1)
  }

  endWriting(): void {
    Atomics.store(this.cells, indexes.isWriting, 0)
  }

  hangUp(): void {
    void this.thread.terminate()
  }
}
