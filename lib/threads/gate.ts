import { Busy } from '@/lib/errors'

/** Who is at it and who waits. Plain data, since the several bundles of one process share it and not their classes. */
export type Line = { running: number; waiting: (() => void)[] }

/** Lets so many works run at once and so many more wait for their turn, and refuses the rest. */
export class Gate {
  constructor(
    private readonly atOnce: number,
    private readonly mostWaiting: number,
    private readonly line: Line = { running: 0, waiting: [] },
  ) {}

  /** @throws Busy when whoever came now would be refused; nothing is begun */
  refuseWhenFull(): void {
    const { running, waiting } = this.line
    if (running < this.atOnce || waiting.length < this.mostWaiting) return
    throw new Busy('The site is busy just now. Try again in a few seconds.')
  }

  /** @throws Busy, and what the work throws */
  async through<Result>(work: () => Promise<Result>): Promise<Result> {
    this.refuseWhenFull()
    const { line } = this
    if (line.running < this.atOnce) line.running += 1
    else await new Promise<void>((turn) => line.waiting.push(turn))
    try {
      return await work()
    } finally {
      // The place goes to whoever has waited longest, and is never free in between: nobody can jump the queue.
      const next = line.waiting.shift()
      if (next) next()
      else line.running -= 1
    }
  }
}
