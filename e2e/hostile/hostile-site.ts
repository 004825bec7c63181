import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { emptySite } from '../another-process'
import { killed, serveAt } from '../own-server'
import { onLongLists, plainPaths } from './addresses'
import type { Brought } from './desk-orders'
import { shapesOf } from './oddities'
import { OwnDesk } from './own-desk'
import { payloads } from './payloads'
import type { Stored } from './store-update'

const port = 4986
export const site = `http://localhost:${port}`

/** A site of its own: two hundred updates of this kind would push those of other tests off every list. */
export class HostileSite {
  readonly directory = mkdtempSync(join(tmpdir(), 'headsup-payloads-'))
  plain: Stored[] = []
  updates: Stored[] = []
  /** What pages consist of when nobody means any harm. */
  known: string[] = []
  private desks: OwnDesk[] = []
  private server: ChildProcess | undefined

  async open(browser: Browser): Promise<void> {
    emptySite(this.directory)
    const [one, other] = [new OwnDesk(this.directory, site), new OwnDesk(this.directory, site)]
    this.desks = [one, other]
    const ready = serveAt(port, this.directory)
    this.plain = await one.order<Stored[]>({ order: 'store plain' })
    this.server = await ready
    await this.learnShapes(browser)
    const half = payloads.length / 2
    const halves = await Promise.all([
      one.order<Stored[]>({ order: 'store', from: 0, to: half }),
      other.order<Stored[]>({ order: 'store', from: half, to: payloads.length }),
    ])
    this.updates = halves.flat()
    await Promise.all([
      one.order({ order: 'change', updates: this.updates.slice(0, 9), from: 0 }),
      other.order({ order: 'keep templates', from: 0, article: this.plain[0]?.id ?? '' }),
    ])
  }

  async close(): Promise<void> {
    for (const desk of this.desks) desk.close()
    if (this.server) await killed(this.server)
    rmSync(this.directory, { recursive: true })
  }

  get desk(): OwnDesk {
    const [one] = this.desks
    if (!one) throw new Error('Nobody is at the desk.')
    return one
  }

  /** As payloads are nine apart from place to place, few updates have them all in some place. */
  everyNth(n: number): Stored[] {
    return this.updates.filter((_, at) => at % n === 0)
  }

  /** @returns how many names of passkeys were refused */
  async bring(page: Page, email: string, names: string[]): Promise<number> {
    const brought = await this.desk.order<Brought>({ order: 'bring devices', email, names })
    await page.context().addCookies([cookieAt(brought.cookie)])
    return brought.refused
  }

  async enter(page: Page, number: number): Promise<void> {
    const order = { order: 'enter', number } as const
    const cookie = await this.desk.order<{ name: string; value: string }>(order)
    await page.context().addCookies([cookieAt(cookie)])
  }

  private async learnShapes(browser: Browser): Promise<void> {
    const page = await browser.newPage()
    await this.enter(page, -1)
    await page.goto(`${site}/about`)
    this.known = [...(await shapesOf(page, plainPaths(this.plain))), ...onLongLists]
    await this.bring(page, 'devices@example.org', ['Plain', 'Plain'])
    this.known.push(...(await shapesOf(page, ['/dashboard/account'])))
    await page.close()
  }
}

function cookieAt(cookie: { name: string; value: string }) {
  return { ...cookie, url: site, httpOnly: true, sameSite: 'Lax' as const }
}
