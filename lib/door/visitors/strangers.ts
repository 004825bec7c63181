import type { IncomingMessage } from 'node:http'
import { busy, type Plain, tooManyTries } from '../answers/answers'
import { ShortLine } from '../pages/short-line'
import { visitorOf } from './visitor-budget'

/** What is asked of the desk by people who are not signed in yet. The provider's answer is waited for elsewhere. */
const ofStrangers =
  /^\/(api\/desk\/(sign-in|passkeys)|sign-in(?!\/single-sign-on)|reset|setup|invite|preview|ask(ed)?)(?=[/?]|$)/

/** Where every try counts, of whatever kind. */
const tries = /^\/(api\/desk\/)?sign-in(?=[/?]|$)/

/** Four at once keep two threads at passwords; the others wait less than a second. */
const atOnce = 4
const mostWaiting = 40

export function isOfStrangers({ url = '' }: Pick<IncomingMessage, 'url'>): boolean {
  return ofStrangers.test(url)
}

/** Keeps those who are not signed in, however many come, from taking the time of readers and of the desk. */
export class Strangers {
  private readonly line = new ShortLine(atOnce, mostWaiting)

  constructor(
    private readonly proxies: number,
    /** Whether an address has had all its tries to sign in. */
    private readonly hasNoTryLeft: (address: string) => boolean,
  ) {}

  /** Why whoever asks need not wait: what is refused here costs no drawing. @throws SQLite's errors */
  problemOf(request: IncomingMessage): Plain | null {
    const { method, url = '', headers } = request
    // The framework's scripts say it in the form that is on screen, for which they are sent on.
    const isTry = method === 'POST' && tries.test(url) && !('next-action' in headers)
    if (isTry && this.hasNoTryLeft(visitorOf(request, this.proxies))) return tooManyTries
    return this.line.isFull ? busy : null
  }

  /** Has the work done when its turn comes. @throws QueueFull */
  run(work: () => Promise<void>): Promise<void> {
    return this.line.run(work)
  }
}
