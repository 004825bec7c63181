import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import { root } from '../cli/steps/run.mjs'

/** Has a process of its own send a digest to so many, through a mail server here. @returns what it took */
export async function digestTo(many) {
  const seen = new Map()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, { envelope }, done) => {
      const [{ address }] = envelope.rcptTo
      seen.set(address, (seen.get(address) ?? 0) + 1)
      stream.resume().on('end', done)
    },
  })
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
  const dataDirectory = mkdtempSync(join(tmpdir(), 'headsup-bench-digest-'))
  try {
    const printed = await output(many, {
      DATA_DIR: dataDirectory,
      SMTP_URL: `smtp://127.0.0.1:${server.server.address().port}`,
      SITE_URL: 'https://news.example.org',
    })
    const twice = [...seen.values()].filter((count) => count > 1).length
    return { ...JSON.parse(printed), reached: seen.size, twice }
  } finally {
    server.close()
    rmSync(dataDirectory, { recursive: true })
  }
}

function output(many, settings) {
  const typeScript = ['--expose-gc', '--conditions=react-server', '--import', 'tsx']
  const child = spawn(process.execPath, [...typeScript, 'bench/digest-mails.ts', String(many)], {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((done, fail) => {
    let text = ''
    child.stdout.on('data', (piece) => {
      text += piece
    })
    child.on('exit', (code) => (code === 0 ? done(text.trim().split('\n').at(-1)) : fail(code)))
  })
}
