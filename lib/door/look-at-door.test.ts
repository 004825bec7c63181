import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { lookAtDoor } from './look-at-door'
import { readerPolicy } from './policy'

let server: Server
afterEach(() => new Promise((done) => server.close(done)))

const page = '<html data-reader=""><p>Text</p>'
const policy = { 'content-security-policy': readerPolicy }

/** A site as it is, or as a new version of the framework might make it. */
async function seen({ html = page, head = policy, keeps = true, counts = true }) {
  let looks = 0
  const listener: RequestListener = (request, response) => {
    if (request.url === '/healthz/door') {
      const kept = keeps ? Math.max(0, looks - 1) : 0
      const counters = { sent: kept, askedAgain: 0, drawn: looks - kept, kept: 1 }
      response.writeHead(counts ? 200 : 404).end(counts ? JSON.stringify(counters) : '')
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
})

test.each([
  ['runs framework scripts', { html: `${page}<script src="/_next/static/chunks/a.js"></script>` }],
  ['without the policy', { head: { 'content-security-policy': "default-src 'none'" } }],
  ['drawn anew for every reader', { keeps: false }],
  ['nothing of it answers', { counts: false }],
])('a site is wrong where it is so: %s', async (words, site) => {
  expect(await seen(site)).toEqual({ kind: 'wrong', why: expect.stringContaining(words) })
})

test('nobody there is nobody', async () => {
  await seen({})
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  expect(await lookAtDoor(`http://127.0.0.1:${port}`)).toEqual({ kind: 'nobody' })
})
