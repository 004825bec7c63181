import type { RequestListener } from 'node:http'
import { createServer } from 'node:https'
import { expect, test } from 'vitest'
import { clockAt } from '../test-database'
import { beginSingleSignOn } from './begin-single-sign-on'
import type { Provider } from './provider'
import { end, knownProvider } from './test-known-provider'
import { listening, stopped } from './test-provider'

const { known } = knownProvider()

/** A server with the same authority that is no provider, while something is done with it. */
async function instead(
  listener: RequestListener,
  work: (provider: Provider) => Promise<void>,
): Promise<void> {
  const server = createServer({ cert: known().tls.cert, key: known().tls.key }, listener)
  const issuer = await listening(server)
  try {
    await work({ ...known().provider, issuer, patience: 300 })
  } finally {
    await stopped(server)
  }
}

const begin = (provider: Provider) => end(beginSingleSignOn(provider, '/dashboard'))

test.each<[string, RequestListener, string]>([
  ['says nothing', () => undefined, 'not reached'],
  ['stops in the middle', (_, answer) => void answer.write('{'), 'not reached'],
  ['hangs up', (request) => void request.socket.destroy(), 'not reached'],
  [
    'sends 1 MB',
    (_, answer) => void answer.end('x'.repeat(1024 * 1024)),
    'an answer that is too large',
  ],
  ['fails', (_, answer) => void answer.writeHead(500).end(), 'OAUTH_RESPONSE_IS_NOT_CONFORM'],
  [
    'leads elsewhere',
    (_, answer) => void answer.writeHead(302, { location: '/' }).end(),
    'OAUTH_RESPONSE_IS_NOT_CONFORM',
  ],
  ['sends a page', (_, answer) => void answer.end('<p>Hello'), 'OAUTH_RESPONSE_IS_NOT_JSON'],
])('a provider that %s is unavailable', async (_, listener, reason) => {
  await instead(listener, async (provider) => {
    expect(await begin(provider)).toBe(`unavailable: ${reason}`)
  })
})

test('so is one that nobody vouches for, one over plain http, and one that calls itself otherwise', async () => {
  const { authority: _, ...unvouched } = known().provider
  expect(await begin(unvouched)).toBe('unavailable: not reached')
  const plain = known().provider.issuer.replace('https:', 'http:')
  expect(await begin({ ...known().provider, issuer: plain })).toBe(
    'unavailable: OAUTH_HTTP_REQUEST_FORBIDDEN',
  )
  await instead(describing('https://login.example.org'), async (provider) => {
    expect(await begin(provider)).toBe('unavailable: OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED')
  })
})

function describing(issuer: string): RequestListener {
  return (_, answer) => {
    answer.setHeader('content-type', 'application/json')
    answer.end(JSON.stringify({ issuer, authorization_endpoint: `${issuer}/auth` }))
  }
}

test('what a provider says of itself is asked for once an hour, and five seconds after a failure', async () => {
  let asked = 0
  let isBroken = true
  const listener: RequestListener = (request, answer) => {
    asked++
    if (isBroken) answer.writeHead(503).end()
    else describing(`https://${request.headers.host}`)(request, answer)
  }
  const start = Date.now()
  await instead(listener, async (provider) => {
    await Promise.all([begin(provider), begin(provider)])
    clockAt(start + 4_000)
    await begin(provider)
    expect(asked).toBe(1)
    isBroken = false
    clockAt(start + 10_000)
    await Promise.all([begin(provider), begin(provider)])
    clockAt(start + 3_600_000)
    await begin(provider)
    expect(asked).toBe(2)
    clockAt(start + 3_620_000)
    await begin(provider)
    expect(asked).toBe(3)
  })
})
