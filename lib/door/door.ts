import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { inRequest, logRefusal, report } from '@/lib/log'
import { type Address, addressOf } from './address'
import {
  answerEmpty,
  answerInWords,
  answerJson,
  answerRefusal,
  answerText,
  busy,
  failure,
  noToken,
  otherHost,
  type Plain,
  tooManyLetters,
  tooManySearches,
  unreadable,
} from './answers/answers'
import { askAgain } from './answers/caching'
import { type PolicyHeaders, policyHeaders } from './answers/policy'
import { sendFile } from './answers/send-file'
import { BodyGate } from './bodies/body-gate'
import { answerIsFor, askedFor, countAnswer, keptKind } from './count-answer'
import type { DoorSettings } from './door-settings'
import { Intake } from './intake'
import { codingFor } from './pages/coding'
import { conditionsOf } from './pages/conditions'
import { Drawer } from './pages/draw-page'
import { QueueFull } from './pages/draw-queue'
import { type Counters, Keeper, type Wanted } from './pages/keeper'
import { wantedCopy } from './pages/markdown-copy'
import type { Page } from './pages/page'
import { sendVariant } from './pages/send-variant'
import { letterboxOf, methodsOf, type Route, routeOf } from './routes'
import { traceRequest } from './trace-request'
import { ForUs } from './visitors/for-us'
import { hasBody, isFromHere } from './visitors/request'
import { VisitorBudget, visitorOf } from './visitors/visitor-budget'
import { mayWatch, metricsType } from './watch'

/** The one page for all addresses that lead nowhere; behind the door no route has this name. */
const unknownPage: Wanted = { key: '/-', behind: '/-', isPassing: true }

/**
 * Stands in front of the framework: refuses what cannot be answered, sends what is kept as long as everything it
 * asked is still answered so, has the rest drawn, and dresses whatever goes out.
 */
export class Door {
  private readonly policy: PolicyHeaders
  private readonly keeper: Keeper
  private readonly forUs: ForUs
  private readonly bodies: BodyGate
  private readonly searches: VisitorBudget
  private readonly letters: VisitorBudget
  private readonly intake: Intake

  constructor(private readonly settings: DoorSettings) {
    const { handle, live, store, siteUrl, proxies, isSignedIn, root, keepsNothing } = settings
    this.policy = policyHeaders(siteUrl)
    this.forUs = new ForUs(siteUrl, proxies > 0)
    this.searches = new VisitorBudget(proxies)
    this.letters = new VisitorBudget(proxies)
    this.bodies = new BodyGate(isSignedIn)
    const drawer = new Drawer(handle, live, this.policy, new URL(siteUrl).host, root)
    this.keeper = new Keeper(store, live, drawer, keepsNothing)
    this.intake = new Intake(settings, this.policy, this.bodies, this.letters, {
      refuse: (...refused) => this.refuse(...refused),
      fail: (...failed) => this.fail(...failed),
      shareWith: (handled) => this.keeper.shareWith(handled),
    })
  }

  get counters(): Counters {
    return this.keeper.counters
  }

  readonly listener: RequestListener = (request, response) => {
    countAnswer(response)
    traceRequest(request, response, () => this.take(request, response))
  }

  private take(request: IncomingMessage, response: ServerResponse): void {
    try {
      if (!this.forUs.isMeant(request)) {
        answerIsFor(response, 'refused')
        this.refuse(request, response, otherHost)
      } else if (hasBody(request)) this.receive(request, response)
      else {
        // The way of nearly all requests: a page under its own address, answered from the store.
        const key = wantedCopy(request.url ?? '/', request)
        if (!this.sendKept(key, request, response)) this.receive(request, response)
        else answerIsFor(response, keptKind(key))
      }
    } catch (error) {
      this.fail(request, response, error)
    }
  }

  private receive(request: IncomingMessage, response: ServerResponse): void {
    const address = addressOf(request.url ?? '/')
    if (address.kind === 'path') {
      this.find(address, request, response)
      return
    }
    answerIsFor(response, address.kind === 'spelled' ? 'elsewhere' : 'refused')
    if (address.kind === 'spelled') this.sendElsewhere(response, address.to)
    else if (address.kind === 'server') this.sayMethods(['GET', 'HEAD', 'POST'], request, response)
    else this.refuse(request, response, unreadable)
  }

  private find(
    { path, query }: Extract<Address, { kind: 'path' }>,
    request: IncomingMessage,
    response: ServerResponse,
  ): void {
    const { live, isDevelopment, indexNowKey } = this.settings
    const route = routeOf(wantedCopy(path, request), query, live, isDevelopment, indexNowKey)
    answerIsFor(response, askedFor(route, path))
    const methods = methodsOf(route)
    if (methods !== 'its own' && !methods.includes(request.method ?? '')) {
      this.sayMethods(methods, request, response)
      return
    }
    const takesFiles = route.kind === 'behind' && route.takes === 'files'
    const problem = this.bodies.problemOf(request, takesFiles)
    // A request line may hold a whole address (RFC 9112, 3.2.2): its host must not reach the framework.
    request.url = path + query
    if (problem) this.refuse(request, response, problem)
    else if (route.kind === 'elsewhere') this.sendElsewhere(response, route.to + query)
    else this.answer(route, request, response)
  }

  private answer(route: Route, request: IncomingMessage, response: ServerResponse): void {
    const letterbox = request.method === 'POST' ? letterboxOf(route) : undefined
    if (letterbox) this.intake.post(letterbox, request, response)
    else if (route.kind === 'secret page') this.showSecret(route.path, request, response)
    else if (route.kind === 'page') this.show(route, request, response)
    else if (route.kind === 'asset') {
      this.show({ key: route.path, file: route.path, isPassing: false }, request, response)
    } else if (route.kind === 'file') {
      sendFile(request, response, this.policy, this.settings.mediaFolder, route)
    } else if (route.kind === 'behind') this.intake.passOn(request, response)
    else if (route.kind === 'key') answerText(response, this.policy, route.key)
    else if (route.kind === 'counters' && isFromHere(request)) {
      answerJson(response, this.policy, this.counters)
    } else if (route.kind === 'metrics') this.showMetrics(request, response)
    else this.show(unknownPage, request, response)
  }

  private show(wanted: Wanted, request: IncomingMessage, response: ServerResponse): void {
    if (this.sendKept(wanted.key, request, response)) return
    if (wanted.isPassing && wanted !== unknownPage && !this.searches.take(request)) {
      this.refuse(request, response, tooManySearches)
      return
    }
    this.draw(wanted, request, response)
  }

  private showSecret(path: string, request: IncomingMessage, response: ServerResponse): void {
    if (!this.letters.take(request)) this.refuse(request, response, tooManyLetters)
    else this.draw({ key: path, behind: path, isPassing: true, isSecret: true }, request, response)
  }

  private showMetrics(request: IncomingMessage, response: ServerResponse): void {
    const { watch } = this.settings
    const answer = watch ? mayWatch(request, watch.token) : 'never'
    if (!watch || answer === 'never') this.show(unknownPage, request, response)
    else if (answer === 'without token') {
      response.setHeader('www-authenticate', 'Bearer')
      this.refuse(request, response, noToken)
    } else {
      watch.metrics(this.keeper.figures).then(
        (text) => answerText(response, this.policy, text, metricsType),
        (error: unknown) => this.fail(request, response, error),
      )
    }
  }

  private draw(wanted: Wanted, request: IncomingMessage, response: ServerResponse): void {
    this.keeper
      .drawn(wanted, () => !response.destroyed)
      .then(
        (page) => this.sendPage(wanted.key, page, request, response),
        (error: unknown) => this.fail(request, response, error),
      )
  }

  /** @returns whether there was a kept page that is as good as one drawn now */
  private sendKept(key: string, request: IncomingMessage, response: ServerResponse): boolean {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    const page = this.keeper.fresh(key)
    if (page) this.sendPage(key, page, request, response)
    return page !== undefined
  }

  private sendPage(
    key: string,
    page: Page,
    request: IncomingMessage,
    response: ServerResponse,
  ): void {
    if (page.drawn.isFruitless) this.noteFruitless(key, request)
    const conditions = conditionsOf(request)
    const coding = codingFor(conditions.acceptEncoding)
    const variant = page.ready(coding)
    if (variant) {
      sendVariant(page.drawn.status, variant, conditions, response)
      return
    }
    page.make(coding).then(
      (made) => {
        this.keeper.grown(key, page)
        sendVariant(page.drawn.status, made, conditions, response)
      },
      (error: unknown) => this.fail(request, response, error),
    )
  }

  /** Searches are kept under what was asked, so the key says it. */
  private noteFruitless(key: string, request: IncomingMessage): void {
    const { soughtInVain, proxies } = this.settings
    soughtInVain(key.replace(/^search /, ''), visitorOf(request, proxies))
  }

  private sendElsewhere(response: ServerResponse, to: string): void {
    answerEmpty(response, this.policy, 308, { location: to, 'cache-control': askAgain })
  }

  private sayMethods(
    methods: readonly string[],
    request: IncomingMessage,
    response: ServerResponse,
  ): void {
    const status = request.method === 'OPTIONS' ? 204 : 405
    answerEmpty(response, this.policy, status, { allow: [...methods, 'OPTIONS'].join(', ') })
  }

  private fail(request: IncomingMessage, response: ServerResponse, error: unknown): void {
    // A visitor who left cannot be answered, and is no failure to report.
    if (response.destroyed || request.socket.destroyed) return
    if (error instanceof QueueFull) {
      this.refuse(request, response, busy)
      return
    }
    const id = inRequest(request, () => report(error, 'request failed'))
    if (response.headersSent) response.destroy()
    else answerInWords(response, this.policy, failure(error, id))
  }

  /** What was sent along is read by Node and thrown away: who is cut off while sending never sees the answer. */
  private refuse(request: IncomingMessage, response: ServerResponse, plain: Plain): void {
    inRequest(request, () => logRefusal(plain.status, plain.reason))
    answerRefusal(request, response, this.policy, plain)
  }
}
