import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

async function found(status: number, words: string) {
  const server = createServer((_, response) => response.writeHead(status).end(words))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  vi.stubEnv('PORT', String((server.address() as AddressInfo).port))
  const { lookAtReadiness } = await import('./look-at-readiness')
  const finding = await lookAtReadiness()
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
  return finding
}

test('a site that runs and is not to be given visitors is wrong, and what is in the way named', async () => {
  expect(await found(503, 'not ready\ndatabase: fine\nworker: WRONG\n')).toEqual({
    check: 'running site',
    ok: false,
    detail: 'It is not to be given visitors (503; worker: WRONG).',
    mend: expect.stringMatching(/^Mend what is named here/),
  })
  vi.resetModules()
  expect(await found(200, 'ready\n')).toEqual({
    check: 'running site',
    ok: true,
    detail: 'It is ready for visitors.',
  })
})
