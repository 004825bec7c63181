import { setImmediate, setTimeout } from 'node:timers/promises'

/** Draws run two at once: between two of them everything else has its turn. */
const mostAtOnce = 2

/** In milliseconds: what a draw leaves the desk, however long it took itself. */
const longestPause = 100

/** How soon a draw has its turn: readers' hot pages first, searches and unknown things last. */
const ranks = ['hot', 'page', 'passing'] as const
export type Rank = (typeof ranks)[number]

/** Waiting draws of each rank; whoever comes then is told to come again. */
const mostWaiting: Record<Rank, number> = { hot: 10_000, page: 1_000, passing: 200 }

/** Too many draws of one rank are waiting. */
export class QueueFull extends Error {}

type Turn = () => Promise<void>

export class DrawQueue {
  private readonly waiting: Record<Rank, Turn[]> = { hot: [], page: [], passing: [] }
  private running = 0
  private atTheDesk = 0

  /**
   * Somebody waits for the desk: a save goes through the event loop many times, and would meet another draw each
   * time. Until it is over, draws leave it as much time as they take.
   */
  async shareWith(over: Promise<unknown>): Promise<void> {
    this.atTheDesk += 1
    await over.catch(() => {})
    this.atTheDesk -= 1
  }

  /** How many wait for their turn, by rank. */
  get lengths(): Record<Rank, number> {
    const { hot, page, passing } = this.waiting
    return { hot: hot.length, page: page.length, passing: passing.length }
  }

  /** Runs the work when its turn comes. @throws QueueFull */
  run<Result>(rank: Rank, work: () => Promise<Result>): Promise<Result> {
    const line = this.waiting[rank]
    if (line.length >= mostWaiting[rank]) return Promise.reject(new QueueFull())
    return new Promise((done, fail) => {
      line.push(() => work().then(done, fail))
      this.next()
    })
  }

  private next(): void {
    if (this.running >= mostAtOnce) return
    const turn = ranks
      .map((rank) => this.waiting[rank])
      .find((line) => line.length > 0)
      ?.shift()
    if (!turn) return
    this.running += 1
    void this.takeTurn(turn)
  }

  private async takeTurn(turn: Turn): Promise<void> {
    const begin = performance.now()
    await turn()
    const took = performance.now() - begin
    // Saves and kept pages come before the next draw.
    if (this.atTheDesk > 0) await setTimeout(Math.min(took, longestPause))
    else await setImmediate()
    this.running -= 1
    this.next()
  }
}
