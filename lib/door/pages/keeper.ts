import { report } from '@/lib/log'
import { drawSeconds } from '@/lib/metrics/draw-seconds'
import type { DoorFigures } from '@/lib/metrics/metrics'
import { tracer } from '@/lib/tracer'
import type { Drawer, Origin } from './draw-page'
import { DrawQueue, type Rank } from './draw-queue'
import type { LiveCopy } from './live-copy'
import type { Page } from './page'
import type { PageStore } from './page-store'

/** A page by the name it is kept under, and what it is made of. */
export type Wanted = { key: string; isPassing: boolean; isSecret?: true } & Origin

/** A draw that waits for its turn, or that began under a number. */
type Draw = { begunAt: number | null; isWanted: (() => boolean)[] }

/** Everybody who wanted this page has gone. */
class NobodyWaits extends Error {}

export type Counters = {
  /** Answers out of the store: as they were, and after their questions were asked again. */
  sent: number
  askedAgain: number
  drawn: number
  kept: number
}

/** Keeps pages, and has them drawn when what they asked is answered otherwise. */
export class Keeper {
  private readonly queue = new DrawQueue()
  private readonly underWay = new Map<string, { draw: Draw; page: Promise<Page> }>()
  private erasures: number | null = null
  private readonly counted = { sent: 0, askedAgain: 0, drawn: 0 }

  constructor(
    private readonly store: PageStore,
    private readonly live: LiveCopy,
    private readonly drawer: Drawer,
    /** Every look draws anew. */
    private readonly keepsNothing: boolean,
  ) {}

  /** The kept page, if it is as good as one drawn now. @throws SQLite's errors: then nobody knows */
  fresh(key: string): Page | undefined {
    const page = this.store.get(key)
    if (!page || isOver(page)) return undefined
    if (page.version === this.live.versionForRequests()) {
      this.counted.sent += 1
      return page
    }
    this.forgetErased()
    const now = this.stillAnswers(page)
    if (!now?.same) return undefined
    page.version = now.version
    this.counted.askedAgain += 1
    return page
  }

  /** A page that is never asked for again would keep words that have to go. */
  private forgetErased(): void {
    const erasures = this.live.erasures()
    if (this.erasures !== null && erasures !== this.erasures) this.store.clear()
    this.erasures = erasures
  }

  /** A question that cannot be asked any more is answered otherwise: drawing the page shows what is wrong. */
  private stillAnswers(page: Page): ReturnType<LiveCopy['stillAnswers']> | null {
    try {
      return this.live.stillAnswers(page.drawn.answered)
    } catch (error) {
      report(error, 'questions of a page not asked again')
      return null
    }
  }

  /**
   * The page drawn now, shared with whoever else waits for it.
   * @param isWanted whether whoever asks is still there
   * @throws QueueFull, NobodyWaits, DrawFailed, DrawTookTooLong
   */
  drawn(wanted: Wanted, isWanted: () => boolean): Promise<Page> {
    const { key } = wanted
    const before = this.underWay.get(key)
    // A draw that began under another version of the live copy may have read what has changed since.
    if (before && (before.draw.begunAt ?? this.live.version()) === this.live.version()) {
      before.draw.isWanted.push(isWanted)
      return before.page
    }
    const rank: Rank = this.store.get(key) ? 'hot' : wanted.isPassing ? 'passing' : 'page'
    const draw: Draw = { begunAt: null, isWanted: [isWanted] }
    const page = this.queue.run(rank, () => this.draw(wanted, draw))
    this.underWay.set(key, { draw, page })
    const forget = () => {
      if (this.underWay.get(key)?.draw === draw) this.underWay.delete(key)
    }
    page.then(forget, forget)
    return page
  }

  /** Has draws leave time for the desk until that is over. */
  shareWith(over: Promise<unknown>): void {
    void this.queue.shareWith(over)
  }

  /** Tells the store that a page has one coding more. */
  grown(key: string, page: Page): void {
    this.store.resize(key, page)
  }

  get counters(): Counters {
    return { ...this.counted, kept: this.store.count }
  }

  /** For whoever watches the site. */
  get figures(): DoorFigures {
    const { sent, askedAgain, drawn } = this.counted
    const { evicted, count: kept, bytes: keptBytes } = this.store
    const waiting = this.queue.lengths
    return { hits: sent + askedAgain, drawn, evicted, kept, keptBytes, waiting }
  }

  private async draw(wanted: Wanted, draw: Draw): Promise<Page> {
    if (!draw.isWanted.some((isWanted) => isWanted())) throw new NobodyWaits()
    draw.begunAt = this.live.version()
    this.counted.drawn += 1
    const { key, isPassing, isSecret } = wanted
    const end = drawSeconds.startTimer()
    const drawn = () => this.drawer.draw(wanted).finally(end)
    const { page, isKept } = await (tracer()?.span('draw', {}, drawn) ?? drawn())
    if (isKept && !this.keepsNothing && !isSecret) {
      this.store.set(key, page, isPassing || page.drawn.status !== 200)
    }
    return page
  }
}

/** Of what depends on the time nobody asks the database. */
function isOver({ drawn: { until } }: Page): boolean {
  return until !== undefined && until <= Date.now()
}
