import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { WebSocket } from 'undici'

type Params = Record<string, unknown>
type Message = {
  id?: number
  method?: string
  sessionId?: string
  params?: { [name: string]: unknown; sessionId?: string; targetInfo?: Target }
  result?: Params
}
type Target = { targetId: string; type: string; subtype?: string }

/**
 * A browser with one tab that makes pages ahead. Under Playwright none does: it attaches to pages, and the browser
 * then refuses to make another one behind them. Here the tab is attached to, and its pages are its children.
 */
export class OwnBrowser {
  /** What the browser said of pages made ahead, latest last. */
  readonly madeAhead: string[] = []
  /** What it complained about, refused by a policy or otherwise. */
  readonly complaints: string[] = []
  private readonly answers = new Map<number, (result: Params) => void>()
  private readonly pages = new Map<string, Target>()
  private sent = 0

  private constructor(
    private readonly process: ChildProcess,
    private readonly directory: string,
    private readonly socket: WebSocket,
  ) {
    socket.addEventListener('message', ({ data }) => this.hear(JSON.parse(String(data))))
  }

  static async start(executable = chromium.executablePath()): Promise<OwnBrowser> {
    const directory = mkdtempSync(join(tmpdir(), 'headsup-browser-'))
    const flags = ['--headless', '--no-sandbox', '--remote-debugging-port=0', '--no-first-run']
    const child = spawn(executable, [...flags, `--user-data-dir=${directory}`, 'about:blank'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const socket = new WebSocket(await addressOf(child))
    await new Promise((done) => socket.addEventListener('open', done))
    const browser = new OwnBrowser(child, directory, socket)
    await browser.attach()
    return browser
  }

  /** @param expression JavaScript for the page that is shown, or for the one made ahead of it */
  async evaluate(expression: string, where: 'shown' | 'ahead' = 'shown'): Promise<unknown> {
    const { result } = await this.send('Runtime.evaluate', { expression }, this.page(where))
    return (result as { value?: unknown } | undefined)?.value
  }

  async open(url: string): Promise<void> {
    await this.send('Page.navigate', { url }, this.page('shown'))
  }

  async pointAt(selector: string): Promise<void> {
    await this.mouse('mouseMoved', selector)
  }

  async click(selector: string): Promise<void> {
    await this.mouse('mousePressed', selector)
    await this.mouse('mouseReleased', selector)
  }

  async close(): Promise<void> {
    const ended = new Promise((done) => this.process.once('exit', done))
    this.process.kill()
    await ended
    rmSync(this.directory, { recursive: true, maxRetries: 5, retryDelay: 200 })
  }

  private async attach(): Promise<void> {
    const found = await this.send('Target.getTargets', { filter: [{ type: 'tab' }] })
    const [tab] = found.targetInfos as Target[]
    const { sessionId } = await this.send('Target.attachToTarget', {
      targetId: tab?.targetId,
      flatten: true,
    })
    const follow = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true, filter: [{}] }
    await this.send('Target.setAutoAttach', follow, String(sessionId))
  }

  private async mouse(type: string, selector: string): Promise<void> {
    const middle = `(() => {
      const box = document.querySelector(${JSON.stringify(selector)})?.getClientRects()[0]
      return box && JSON.stringify({ x: box.x + box.width / 2, y: box.y + box.height / 2 })
    })()`
    const place = JSON.parse(String(await this.evaluate(middle)))
    const button = type === 'mouseMoved' ? 'none' : 'left'
    const event = { type, ...place, button, clickCount: 1 }
    // A click that leaves the page may never be answered by it.
    void this.send('Input.dispatchMouseEvent', event, this.page('shown'))
  }

  private page(where: 'shown' | 'ahead'): string | undefined {
    const isAhead = ({ subtype }: Target) => subtype === 'prerender'
    return [...this.pages].find(([, target]) => isAhead(target) === (where === 'ahead'))?.[0]
  }

  private send(method: string, params: Params, sessionId?: string): Promise<Params> {
    const id = ++this.sent
    this.socket.send(JSON.stringify({ id, method, params, sessionId }))
    return new Promise((done) => this.answers.set(id, done))
  }

  private hear({ id, method, params = {}, result = {} }: Message): void {
    if (id !== undefined) this.answers.get(id)?.(result)
    const { sessionId = '', targetInfo } = params
    if (method === 'Target.attachedToTarget' && targetInfo?.type === 'page') {
      this.pages.set(sessionId, targetInfo)
      for (const domain of ['Page', 'Preload', 'Log']) {
        void this.send(`${domain}.enable`, {}, sessionId)
      }
    }
    if (method === 'Target.detachedFromTarget') this.pages.delete(sessionId)
    if (method === 'Target.targetInfoChanged' && targetInfo) this.changed(targetInfo)
    if (method === 'Preload.prerenderStatusUpdated') this.madeAhead.push(String(params.status))
    if (method === 'Log.entryAdded') this.complaints.push(JSON.stringify(params.entry))
  }

  private changed(target: Target): void {
    for (const [session, { targetId }] of this.pages) {
      if (targetId === target.targetId) this.pages.set(session, target)
    }
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((done) => {
    let words = ''
    child.stderr?.on('data', (more) => {
      words += more
      const [address] = /ws:\/\/\S+/.exec(words) ?? []
      if (address) done(address)
    })
  })
}
