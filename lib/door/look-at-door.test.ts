import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { readerPolicy } from './answers/policy'
import { lookAtDoor } from './look-at-door'

let server: Server
afterEach(() => new Promise((done) => server.close(done)))

const page = '<html data-reader=""><p>Text</p>'
const policy = { 'content-security-policy': readerPolicy }

/** A site as it is, or as a new version of the framework might make it. */
async function seen({
  html = page,
  head = policy,
  keeps = true,
  counted = 'sent',
  says = (counters: object): [status: number, text: string] => [200, JSON.stringify(counters)],
}) {
  let looks = 0
  const listener: RequestListener = (request, response) => {
    if (request.url === '/healthz/door') {
      const kept = keeps ? Math.max(0, looks - 1) : 0
      const counters = { sent: 0, askedAgain: 0, drawn: looks - kept, kept: 1, [counted]: kept }
      const [status, text] = says(counters)
      response.writeHead(status).end(text)
    } else {
      looks += 1
      response.writeHead(200, head).end(html)
    }
  }
  server = createServer(listener)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return lookAtDoor(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
}

test('a site whose pages are kept documents is fine', async () => {
  expect(await seen({})).toEqual({ kind: 'fine' })
  await new Promise((done) => server.close(done))
  expect(await seen({ counted: 'askedAgain' })).toEqual({ kind: 'fine' })
})

test.each([
  ['runs framework scripts', { html: `${page}<script src="/_next/static/chunks/a.js"></script>` }],
  ['without the policy', { head: { 'content-security-policy': "default-src 'none'" } }],
  ['drawn anew for every reader', { keeps: false }],
  ['nothing of it answers', { says: (): [number, string] => [404, '{"sent":0,"askedAgain":0}'] }],
  ['nothing of it answers', { says: (): [number, string] => [200, '<html>'] }],
  ['drawn anew for every reader', { says: once() }],
])('a site is wrong where it is so: %s', async (words, site) => {
  expect(await seen(site)).toEqual({ kind: 'wrong', why: expect.stringContaining(words) })
})

/** Counters that answer once and never again. */
function once() {
  let looks = 0
  return (counters: object): [number, string] => [
    looks++ === 0 ? 200 : 503,
    JSON.stringify(counters),
  ]
}

test('nobody there is nobody', async () => {
  await seen({})
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  expect(await lookAtDoor(`http://127.0.0.1:${port}`)).toEqual({ kind: 'nobody' })
})
