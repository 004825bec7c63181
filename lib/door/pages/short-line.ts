import { setImmediate } from 'node:timers/promises'
import { QueueFull } from './draw-queue'

/** Few works at once, and a short line before them: whoever comes to a full one had better come again. */
export class ShortLine {
  private running = 0
  private readonly waiting: (() => void)[] = []

  constructor(
    private readonly atOnce: number,
    private readonly mostWaiting: number,
  ) {}

  get isFull(): boolean {
    return this.running >= this.atOnce && this.waiting.length >= this.mostWaiting
  }

  /** Runs the work when its turn comes. @throws QueueFull, and what the work throws */
  async run(work: () => Promise<void>): Promise<void> {
    if (this.isFull) throw new QueueFull()
    if (this.running < this.atOnce) this.running += 1
    else await new Promise<void>((turn) => this.waiting.push(turn))
    try {
      await work()
    } finally {
      // Readers come between two of them. Whoever waited longest takes the place over.
      await setImmediate()
      const next = this.waiting.shift()
      if (next) next()
      else this.running -= 1
    }
  }
}
