import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import sharp from 'sharp'
import { DeskClient } from './desk-client.mjs'
import { editor } from './editor.mjs'
import { add } from './seen.mjs'

/** The editor at work while the disk is in trouble. */
export class TroubledDesk {
  /** Signed in, with an update of the demo open. */
  static async of(site) {
    const desk = new TroubledDesk()
    desk.client = new DeskClient(site.url)
    await desk.client.signIn()
    const db = new SQLite(join(site.dataDirectory, 'headsup.db'), { readonly: true })
    desk.id = db.prepare('SELECT id FROM articles ORDER BY id').pluck().get()
    db.close()
    return desk
  }

  async saveUntilRefused() {
    for (;;) {
      const { rev, values } = await this.client.article(this.id)
      const long = { ...values, whatIsNotKnown: 'Not known. '.repeat(300 + (rev % 7)) }
      if (!(await this.client.save(this.id, rev, long).catch(() => null))) return
    }
  }

  async expectRefused(seen, when, words) {
    const isRefused = ({ status, said }) => status === 503 && words.test(said.message)
    for (const [name, act] of this.acts()) {
      const answer = await act()
      add(seen, `${when}: ${name}`, isRefused(answer), `${answer.status} ${answer.said.message}`)
    }
  }

  async expectTaken(seen, when) {
    for (const [name, act] of this.acts()) {
      const { status, said } = await act()
      add(seen, `${when}: ${name}`, status === 200 && said.ok, `${status} ${said.message ?? ''}`)
    }
  }

  acts() {
    return [
      ['save', () => this.send('autosave')],
      ['publish', () => this.send('publish')],
      ['upload', () => this.upload()],
      // In another browser: who signs in once more leaves the session before.
      ['sign in', () => heard(new DeskClient(this.client.url).send('/api/desk/sign-in', editor))],
    ]
  }

  async send(intent) {
    const { rev, values } = await this.client.article(this.id)
    const text = { ...values, headline: `Said at ${rev}`, change: 'update', reason: 'The proof.' }
    return heard(this.client.sendArticle(this.id, rev, text, intent))
  }

  async upload() {
    const { url, cookie } = this.client
    const headers = { origin: url, cookie, 'content-type': 'image/png' }
    const request = { method: 'POST', headers, body: await noise() }
    return heard(fetch(`${url}/api/desk/media?name=a.png`, request))
  }
}

async function heard(request) {
  const answer = await request
  return { status: answer.status, said: await answer.json().catch(() => ({})) }
}

function noise() {
  const size = { width: 900, height: 600, channels: 3 }
  return sharp({ create: { ...size, noise: { type: 'gaussian', mean: 128, sigma: 60 } } })
    .png()
    .toBuffer()
}
