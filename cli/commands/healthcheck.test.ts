import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { runHeadsup } from '../run/run-headsup'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

/** How the command ends where a site answers so, and what it asked. */
async function checked(status: number, more: Record<string, string> = {}) {
  const asked: IncomingMessage[] = []
  const server = createServer((request, response) => {
    asked.push(request)
    response.writeHead(status).end(status === 200 ? 'ready\n' : 'not ready\nworker: WRONG\n')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  if (status === 0) await new Promise((done) => server.close(done))
  for (const [name, value] of Object.entries({ PORT: String(port), ...more })) {
    vi.stubEnv(name, value)
  }
  const said = vi.spyOn(console, 'log').mockReturnValue()
  const { commands } = await import('../commands')
  const code = await runHeadsup(commands, ['healthcheck'], () => {})
  const out = said.mock.calls.flat().join('\n')
  said.mockRestore()
  server.closeAllConnections()
  server.close()
  return { code, out, asked: asked.map(({ url, headers }) => `${url} of ${headers.host}`), port }
}

test('a site that is ready is fine, by its own name and wherever it listens', async () => {
  expect(await checked(200, { SITE_URL: 'https://news.example', HOST: '0.0.0.0' })).toMatchObject({
    code: 0,
    out: 'ready',
    asked: ['/readyz of news.example'],
  })
})

test('one that is not to be given visitors is not, and says what is in the way', async () => {
  expect(await checked(503)).toMatchObject({ code: 1, out: 'not ready\nworker: WRONG' })
})

test('one that is not there is not', async () => {
  const { code, out, port } = await checked(0)
  expect({ code, out }).toEqual({
    code: 1,
    out: `Nothing answers at http://127.0.0.1:${port}/readyz (ECONNREFUSED).`,
  })
})
