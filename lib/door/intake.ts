import type { IncomingMessage, ServerResponse } from 'node:http'
import { policyReports } from '@/lib/domain/site/policy-reports'
import { inRequest } from '@/lib/log'
import { foreign, type Plain, tooManyLetters, tooManyReports } from './answers/answers'
import { replaceFailedPage } from './answers/failed-page'
import type { PolicyHeaders } from './answers/policy'
import type { BodyGate } from './bodies/body-gate'
import { formProblem, wholeBody, withBody } from './bodies/form'
import type { DoorSettings } from './door-settings'
import { dress } from './pages/dress'
import type { Letterbox } from './routes'
import { believe } from './visitors/believe'
import { isFromUs } from './visitors/from-us'
import { hasBody } from './visitors/request'
import { isOfStrangers, Strangers } from './visitors/strangers'
import { Turns } from './visitors/turns'
import { VisitorBudget } from './visitors/visitor-budget'

/** What becomes of a request that is not handed on, and who is to know of one that is. */
type Ends = {
  refuse: (request: IncomingMessage, response: ServerResponse, plain: Plain) => void
  fail: (request: IncomingMessage, response: ServerResponse, error: unknown) => void
  shareWith: (handled: Promise<void>) => void
}

/** Takes in what is sent to the site, and hands on what is asked of the framework with what may be believed of it. */
export class Intake {
  private readonly site: URL
  private readonly reports: VisitorBudget
  private readonly strangers: Strangers
  private readonly turns = new Turns()

  constructor(
    private readonly settings: DoorSettings,
    private readonly policy: PolicyHeaders,
    private readonly bodies: BodyGate,
    private readonly letters: VisitorBudget,
    private readonly ends: Ends,
  ) {
    const { siteUrl, proxies, hasNoTryLeft } = settings
    this.site = new URL(siteUrl)
    this.reports = new VisitorBudget(proxies)
    this.strangers = new Strangers(proxies, hasNoTryLeft)
  }

  /** Takes in the form of a reader page. It goes to a handler, which takes it apart without a trace of what is odd. */
  post({ to, from }: Letterbox, request: IncomingMessage, response: ServerResponse): void {
    if (from === 'our pages' && !isFromUs(request, this.settings.siteUrl)) {
      this.ends.refuse(request, response, foreign)
    } else if (from === 'our pages' && !this.letters.take(request)) {
      this.ends.refuse(request, response, tooManyLetters)
    } else this.takeIn(request, response, to)
  }

  passOn(request: IncomingMessage, response: ServerResponse): void {
    if (isOfStrangers(request)) this.turns.take(() => this.passOnInTurn(request, response))
    else this.passOnNow(request, response)
  }

  private passOnInTurn(request: IncomingMessage, response: ServerResponse): void {
    if (response.destroyed) return
    try {
      this.passOnNow(request, response)
    } catch (error) {
      this.ends.fail(request, response, error)
    }
  }

  private passOnNow(request: IncomingMessage, response: ServerResponse): void {
    if (!isFromUs(request, this.settings.siteUrl)) {
      this.ends.refuse(request, response, foreign)
      return
    }
    if (request.url === policyReports && !this.reports.take(request)) {
      this.ends.refuse(request, response, tooManyReports)
      return
    }
    const isStranger = isOfStrangers(request)
    const problem = isStranger ? this.strangers.problemOf(request) : null
    if (problem) {
      this.ends.refuse(request, response, problem)
      return
    }
    this.takeIn(request, response, null)
  }

  /** @param to the address behind the door; null for the one that was asked for */
  private takeIn(request: IncomingMessage, response: ServerResponse, to: string | null): void {
    // A body that comes by drops holds no place in the line of strangers.
    const comesWhole = hasBody(request) && (isOfStrangers(request) || isForm(request))
    this.bodies
      .admit(request, () => !response.destroyed)
      .then(async (admitted) => {
        if (typeof admitted !== 'function') this.ends.refuse(request, response, admitted)
        else if (response.destroyed) admitted()
        else {
          response.once('close', admitted)
          if (comesWhole) await this.handOnWhole(request, response, to)
          else this.handOn(request, response, to)
        }
      })
      .catch((error: unknown) => this.ends.fail(request, response, error))
  }

  private async handOnWhole(
    request: IncomingMessage,
    response: ServerResponse,
    to: string | null,
  ): Promise<void> {
    const body = await wholeBody(request)
    const isTakenApart = to === null && isForm(request)
    const problem = isTakenApart ? formProblem(request.headers, body) : null
    if (problem) this.ends.refuse(request, response, problem)
    else this.handOn(withBody(request, body), response, to)
  }

  private handOn(request: IncomingMessage, response: ServerResponse, to: string | null): void {
    if (to !== null) request.url = to
    believe(request, this.site)
    dress(request, response, this.policy)
    // In development the framework's own page of an error stays, since it says what went wrong.
    if (!this.settings.isDevelopment) replaceFailedPage(request, response, this.policy)
    const handle = () => inRequest(request, () => this.settings.handle(request, response))
    if (isOfStrangers(request)) {
      const ifWanted = async () => {
        if (!response.destroyed) await handle()
      }
      this.strangers
        .run(ifWanted)
        .catch((error: unknown) => this.ends.fail(request, response, error))
      return
    }
    const handled = handle()
    this.ends.shareWith(handled)
    handled.catch((error: unknown) => this.ends.fail(request, response, error))
  }
}

function isForm({ url = '' }: IncomingMessage): boolean {
  return !url.startsWith('/api/')
}
