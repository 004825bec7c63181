import { describe, expect, it } from 'vitest'
import { sentBytes } from './test-sent-bytes'

const { house, asked, send, statusOf } = sentBytes()

describe('the host', () => {
  it.each([
    ['news.example', 200],
    ['NEWS.EXAMPLE:443', 200],
    // A program on this very machine.
    ['127.0.0.1:3000', 200],
    ['localhost', 200],
    ['evil.example', 400],
    ['127.0.0.1.nip.io', 400],
    ['news.example.evil.example', 400],
    ['news.example@evil.example', 400],
    ['', 400],
  ])('%s: %i', async (host, status) => {
    for (const path of ['/', '/about', '/dashboard', '/nothing']) {
      const { text } = await send({ method: 'GET', path, headers: { host } }).answer
      expect(text, path).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
      if (status === 400) expect(text).toMatch(/cache-control: no-store[\s\S]*This is another site/)
    }
    if (status === 400) expect(asked).toEqual([])
  })

  it('counts for kept pages too, which nobody gets from elsewhere', async () => {
    const [ours, other] = [{ host: 'news.example' }, { host: 'evil.example' }]
    expect(await statusOf({ method: 'GET', headers: ours })).toBe(200)
    expect(await statusOf({ method: 'GET', headers: other })).toBe(400)
    expect(await statusOf({ method: 'GET', headers: ours })).toBe(200)
    expect(house.door.counters).toMatchObject({ sent: 1, drawn: 1 })
  })

  it('may be any when this machine asks how the process is, and no proxy for others', async () => {
    const headers = { host: '10.0.0.7:3000' }
    expect(await statusOf({ method: 'GET', path: '/healthz', headers })).toBe(200)
    expect(await statusOf({ method: 'GET', path: '/readyz', headers })).toBe(200)
    expect(await statusOf({ method: 'GET', path: '/healthz/door', headers })).toBe(200)
    expect(await statusOf({ method: 'GET', path: '/healthz/nothing', headers })).toBe(400)
    const proxied = { ...headers, 'x-forwarded-for': '192.0.2.1' }
    expect(await statusOf({ method: 'GET', path: '/healthz', headers: proxied })).toBe(400)
  })

  it('is the one that a trusted proxy was asked for', async () => {
    const headers = { host: 'backend:3000', 'x-forwarded-host': 'evil.example, news.example' }
    expect(await statusOf({ method: 'GET', headers })).toBe(400)
    house.rebuild({ proxies: 1 })
    expect(await statusOf({ method: 'GET', headers })).toBe(200)
    const evil = { host: 'backend', 'x-forwarded-host': 'news.example, evil.example' }
    expect(await statusOf({ method: 'GET', headers: evil })).toBe(400)
  })

  it('of a whole address reaches nobody behind the door', async () => {
    await send({ method: 'GET', path: 'http://evil.example/dashboard?a=b' }).answer
    await send({ method: 'GET', path: 'http://evil.example' }).answer
    expect(asked).toEqual(['GET /dashboard?a=b', 'GET /'])
    const { text } = await send({ method: 'GET', path: 'http://evil.example/Topics' }).answer
    expect(text).toMatch(/^HTTP\/1.1 308 [\s\S]*\r\nlocation: \/topics\r\n/)
  })
})
