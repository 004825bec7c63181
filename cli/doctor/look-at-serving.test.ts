import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { readerPolicy } from '@/lib/door/answers/policy'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

/** Settings are read once in a process, so each look has modules of its own. */
async function look(settings: Record<string, string>) {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value)
  const { lookAtServing } = await import('./look-at-serving')
  return lookAtServing()
}

/** What the doctor finds where a site answers with this policy, and counts what it sent. */
async function found(policy: string, settings: Record<string, string> = {}) {
  let looks = 0
  const server = createServer((request, response) => {
    if (request.url === '/healthz/door') response.end(`{"sent":${looks},"askedAgain":0}`)
    else {
      looks += 1
      response.writeHead(200, { 'content-security-policy': policy }).end('<p>Text</p>')
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const PORT = String((server.address() as AddressInfo).port)
  const finding = await look({ PORT, HOST: '127.0.0.1', PAGE_CACHE_MB: '1', ...settings })
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
  return { finding, looks, PORT }
}

test('a site whose pages go through the door is fine', async () => {
  const { finding } = await found(readerPolicy)
  expect(finding).toEqual({
    check: 'door',
    ok: true,
    detail: 'Pages go out through it, with their policy, and kept ones out of its store.',
  })
})

test('a site whose pages go out otherwise is not, and there is a way to mend it', async () => {
  const { finding } = await found("default-src 'none'")
  expect(finding).toEqual({
    check: 'door',
    ok: false,
    detail: 'The front page goes out without the policy of reader pages.',
    mend: 'Install the packages of this version (npm ci --include=dev) and start the site again.',
  })
})

test('a site that keeps nothing is not looked at', async () => {
  const { finding, looks } = await found(readerPolicy, { PAGE_CACHE_MB: '0' })
  expect(finding).toEqual({
    check: 'door',
    ok: true,
    detail: 'PAGE_CACHE_MB is 0: every page is drawn anew.',
  })
  expect(looks).toBe(0)
})

test('a site that does not run is no fault', async () => {
  const { PORT } = await found(readerPolicy)
  vi.resetModules()
  expect(await look({ PORT, HOST: '127.0.0.1' })).toEqual({
    check: 'door',
    ok: true,
    detail: `Nothing answers at http://127.0.0.1:${PORT}, so it was not looked at.`,
  })
})
