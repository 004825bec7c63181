import { type ChildProcess, spawn } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import SQLite from 'better-sqlite3'
import { emptySite, hire, inAnotherProcess } from './another-process'
import { serveAt } from './own-server'

const port = 4998
const url = `http://localhost:${port}`
const directory = mkdtempSync(join(tmpdir(), 'headsup-stop-'))

test.describe.configure({ mode: 'serial', timeout: 90_000 })

test.beforeAll(() => {
  emptySite(directory)
  const by = hire('editor', 'stop@example.org', directory)
  const draft = { verb: 'draft', headline: 'Kept over a restart', slug: 'kept-over', by } as const
  inAnotherProcess({ verb: 'publish', id: String(inAnotherProcess(draft, directory)) }, directory)
})

test.afterAll(() => rmSync(directory, { recursive: true }))

test('a server whose connections stay busy ends when told to, and no request gets half an answer', async () => {
  const server = await serveAt(port, directory)
  const agent = new Agent({ keepAlive: true, maxSockets: 4 })
  const answers = { whole: 0, refused: 0, broken: 0 }
  let isOver = false
  const client = async (name: number) => {
    for (let round = 0; !isOver; round++) await ask(agent, `/search?q=${name}-${round}`, answers)
  }
  const clients = [1, 2, 3, 4].map(client)
  while (answers.whole < 20) await new Promise((done) => setTimeout(done, 20))
  const begin = Date.now()
  server.kill('SIGTERM')
  expect(await endOf(server)).toBe(0)
  expect(Date.now() - begin).toBeLessThan(10_000)
  isOver = true
  await Promise.all(clients)
  agent.destroy()
  expect(answers.broken).toBe(0)
  const wal = join(directory, 'headsup.db-wal')
  expect(existsSync(wal) ? statSync(wal).size : 0).toBe(0)
})

test('what was kept is there after a restart, and only asked about', async () => {
  let server = await serveAt(port, directory)
  const before = await (await fetch(`${url}/updates/kept-over`)).text()
  server.kill('SIGTERM')
  await endOf(server)
  server = await serveAt(port, directory)
  const { drawn } = await counters()
  const after = await (await fetch(`${url}/updates/kept-over`)).text()
  expect(after).toBe(before)
  expect((await counters()).drawn).toBe(drawn)
  server.kill('SIGTERM')
  await endOf(server)
})

test('what was kept under another address is drawn anew after a restart', async () => {
  let server = await serveAt(port, directory)
  expect(await (await fetch(`${url}/updates/kept-over`)).text()).toContain(`"${url}/updates/`)
  server.kill('SIGTERM')
  await endOf(server)
  server = await serveAt(port, directory, { SITE_URL: 'https://news.example' })
  const after = await (await fetch(`${url}/updates/kept-over`)).text()
  expect(after).toContain('"https://news.example/updates/kept-over"')
  expect(after).not.toContain(url)
  server.kill('SIGTERM')
  await endOf(server)
})

test('a server whose database is replaced stops in words, and the new one is whole at the next start', async () => {
  const log = join(directory, 'replaced.log')
  const server = await serveAt(port, directory, {}, openSync(log, 'w'))
  const file = join(directory, 'headsup.db')
  const database = new SQLite(file)
  database.exec(`VACUUM INTO '${file}.new'`)
  database.close()
  const other = new SQLite(`${file}.new`)
  other.exec("UPDATE published_articles SET headline = 'In the new file alone'")
  other.close()
  const ended = endOf(server)
  renameSync(`${file}.new`, file)
  expect(await ended).toBe(1)
  expect(readFileSync(log, 'utf8')).toContain('was moved, removed or replaced while the site ran')
  // A log that was left full would be taken for that of the new file.
  expect(existsSync(`${file}-wal`) ? statSync(`${file}-wal`).size : 0).toBe(0)
  const again = await serveAt(port, directory)
  expect(await (await fetch(`${url}/updates/kept-over`)).text()).toContain('In the new file alone')
  again.kill('SIGTERM')
  await endOf(again)
})

test('telling npm to stop ends the server too', async () => {
  const env = { ...process.env, PORT: String(port), DATA_DIR: directory, SITE_URL: url }
  const npm = spawn('npm', ['start'], {
    cwd: join(import.meta.dirname, '..'),
    env,
    stdio: 'ignore',
  })
  while (!(await isServed())) await new Promise((done) => setTimeout(done, 50))
  npm.kill('SIGTERM')
  await expect.poll(isServed, { timeout: 20_000 }).toBe(false)
})

/** A request that was refused before anything came back may be sent again; half an answer may not. */
function ask(
  agent: Agent,
  path: string,
  answers: { whole: number; refused: number; broken: number },
) {
  return new Promise<void>((done) => {
    const fail = (kind: 'refused' | 'broken') => {
      answers[kind] += 1
      setTimeout(done, 10)
    }
    get(url + path, { agent }, (answer) => {
      answer.resume()
      answer.on('end', () => {
        if (!answer.complete) return
        answers.whole += 1
        done()
      })
      answer.on('error', () => fail('broken'))
    }).on('error', () => fail('refused'))
  })
}

function endOf(server: ChildProcess): Promise<number | null> {
  return new Promise((done) => server.once('exit', done))
}

async function counters(): Promise<{ drawn: number }> {
  return (await fetch(`${url}/healthz/door`)).json()
}

async function isServed(): Promise<boolean> {
  return fetch(`${url}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  )
}
