import { AsyncResource } from 'node:async_hooks'

/** Each may take half a millisecond: the event loop looks at everybody else at least every five. */
const atOnce = 10

/** Gives those who come in crowds their turn, in the order they came and a few at a time, so that others get theirs. */
export class Turns {
  private readonly waiting: (() => void)[] = []
  private isUnderWay = false

  /** @param work must not throw */
  take(work: () => void): void {
    this.waiting.push(AsyncResource.bind(work))
    if (!this.isUnderWay) this.goOn()
  }

  private goOn(): void {
    this.isUnderWay = this.waiting.length > 0
    if (this.isUnderWay) setImmediate(() => this.letSome())
  }

  private letSome(): void {
    for (const work of this.waiting.splice(0, atOnce)) work()
    this.goOn()
  }
}
