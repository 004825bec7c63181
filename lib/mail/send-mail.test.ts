import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { countsOfTest } from '@/lib/test-counts'
import { logOfTest } from '@/lib/test-log'
import { mailServer, type Received } from './test-mail-server'

const letter = {
  purpose: 'invitation' as const,
  to: 'wanda@example.org',
  subject: 'Willkommen, Ä',
  text: 'Öffne den Link.\n',
}
let folder = ''
const logged = logOfTest()
const counted = countsOfTest()

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headsup-mail-'))
  vi.resetModules()
  vi.stubEnv('DATA_DIR', folder)
  vi.stubEnv('SITE_URL', 'https://news.example.org')
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const sentLine = {
  level: 'info',
  purpose: 'invitation',
  ms: expect.any(Number),
  msg: 'mail sent',
}

async function sent(change: Partial<typeof letter> = {}): Promise<void> {
  const { sendMail } = await import('./send-mail')
  await sendMail({ ...letter, ...change })
}

test('without a mail server the letter is kept in the outbox', async () => {
  await sent()
  const [file = ''] = readdirSync(join(folder, 'outbox'))
  expect(file).toMatch(/\.eml$/)
  expect(statSync(join(folder, 'outbox')).mode & 0o777).toBe(0o700)
  expect(statSync(join(folder, 'outbox', file)).mode & 0o777).toBe(0o600)
  const text = readFileSync(join(folder, 'outbox', file), 'utf8')
  expect(text).toContain('From: desk@news.example.org')
  expect(text).toContain('To: wanda@example.org')
  expect(text).toContain('=C3=96ffne den Link.')
  expect(logged()).toEqual([{ ...sentLine, by: 'outbox' }])
  expect(counted('mails')).toEqual(['invitation kept in the outbox: 1'])
})

test('a mail server gets it, from the address it was told', async () => {
  const received: Received[] = []
  const { port, stop } = await mailServer(received)
  vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${port}?from=hello@example.org`)
  await sent()
  stop()
  expect(received).toMatchObject([{ from: 'hello@example.org', to: ['wanda@example.org'] }])
  expect(received[0]?.text).toContain('=C3=96ffne den Link.')
  expect(readdirSync(folder)).toEqual([])
  expect(logged()).toEqual([{ ...sentLine, by: 'mail server' }])
  expect(counted('mails')).toEqual(['invitation sent: 1'])
})

test.each([
  'x\r\nBcc: all@evil.example',
  'x\nBcc: all@evil.example',
  'x\rBcc: all@evil.example',
  'x\r\n\r\n<script>alert(1)</script>',
  'x\u2028Bcc: all@evil.example',
  'x\u0085Bcc: all@evil.example',
  '=?utf-8?q?x=0D=0ABcc:_all@evil.example?=',
  'x\r\n.\r\nMAIL FROM:<a@evil.example>',
])('the subject %j stays a subject, and goes to nobody else', async (subject) => {
  const received: Received[] = []
  const { port, stop } = await mailServer(received)
  vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${port}?from=hello@example.org`)
  await sent({ subject })
  stop()
  expect(received).toMatchObject([{ from: 'hello@example.org', to: ['wanda@example.org'] }])
  const [head = ''] = (received[0]?.text ?? '').split('\r\n\r\n')
  const names = head.split(/\r\n(?![ \t])/).map((line) => line.slice(0, line.indexOf(':')))
  expect(names.sort()).toEqual([
    'Content-Transfer-Encoding',
    'Content-Type',
    'Date',
    'From',
    'MIME-Version',
    'Message-ID',
    'Subject',
    'To',
  ])
})

test('a mail server that refuses or is not there is a failure with a cause', async () => {
  const { port, stop } = await mailServer([], true)
  vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${port}`)
  await expect(sent()).rejects.toMatchObject({ cause: { message: /No such mailbox/ } })
  stop()
  vi.resetModules()
  vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:1')
  await expect(sent()).rejects.toMatchObject({ cause: { code: 'ESOCKET' } })
  const failed = {
    level: 'error',
    purpose: 'invitation',
    ms: expect.any(Number),
    msg: 'mail failed',
  }
  expect(logged()).toEqual([
    { ...failed, code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 },
    { ...failed, code: 'ESOCKET', command: 'CONN' },
  ])
  expect(counted('mails')).toEqual(['invitation failed: 2'])
})
