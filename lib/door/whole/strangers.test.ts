import { describe, expect, it, vi } from 'vitest'
import { form, type Sent, sentBytes } from './test-sent-bytes'

const { house, asked, send, statusOf } = sentBytes()
const { logged } = house

describe('who is not signed in', () => {
  const plain = form(100)
  const json = { headers: { 'content-type': 'application/json', 'content-length': 2 }, body: '{}' }

  it('and has had all tries is told so by the door, however the form is sent but by its own scripts', async () => {
    house.rebuild({ proxies: 1, hasNoTryLeft: (address) => address === '192.0.2.7' })
    const from = (address: string, sent: Sent): Sent => ({
      ...sent,
      headers: { ...sent.headers, 'x-forwarded-for': address },
    })
    for (const path of ['/sign-in', '/sign-in?next=a', '/sign-in/second-step']) {
      const { text } = await send(from('192.0.2.7', { ...plain, path })).answer
      expect(text).toMatch(/^HTTP\/1.1 429 [\s\S]*\r\nretry-after: 900\r\n/)
      expect(text).toContain('There were too many tries. Wait 15 minutes, then try again.')
    }
    const { text } = await send(from('192.0.2.7', { ...json, path: '/api/desk/sign-in' })).answer
    expect(text).toMatch(/^HTTP\/1.1 429 [\s\S]*\r\nretry-after: 900\r\n/)
    expect(JSON.parse(text.slice(text.indexOf('{')))).toEqual({
      ok: false,
      reason: 'too-many',
      message: 'There were too many tries. Wait 15 minutes, then try again.',
      fields: {},
      values: {},
    })
    expect(asked).toEqual([])
    expect(logged()).toMatchObject(Array(4).fill({ level: 'warn', status: 429 }))
    const scripts = { ...plain, headers: { ...plain.headers, 'next-action': 'a' } }
    for (const sent of [
      from('192.0.2.8', { ...plain, path: '/sign-in' }),
      from('192.0.2.7', { ...plain, path: '/reset' }),
      from('192.0.2.7', { ...plain, path: '/dashboard' }),
      from('192.0.2.7', { method: 'GET', path: '/sign-in' }),
      from('192.0.2.7', { ...scripts, path: '/sign-in' }),
    ]) {
      expect(await statusOf(sent)).toBe(200)
    }
  })

  it('is one of four behind the door, and forty wait; whoever reads or is at the desk does not', async () => {
    const held: (() => void)[] = []
    const direct = house.behind
    house.behind = async (request, response) => {
      if (/^\/(dashboard|about)/.test(request.url ?? '')) return direct(request, response)
      asked.push(`${request.method} ${request.url}`)
      await new Promise<void>((done) => held.push(done))
      response.end('done')
    }
    const first = Array.from({ length: 40 }, () => send({ ...plain, path: '/sign-in' }))
    const more = Array.from({ length: 10 }, () => send({ ...json, path: '/api/desk/sign-in' }))
    await vi.waitFor(() => expect(logged().filter(({ status }) => status === 503)).toHaveLength(6))
    expect(asked).toHaveLength(4)
    expect(await statusOf({ method: 'GET', path: '/sign-in' })).toBe(503)
    expect(await statusOf({ method: 'GET', path: '/about' })).toBe(200)
    expect(await statusOf({ ...plain, path: '/dashboard' })).toBe(200)
    asked.length = 0
    const all = [...first, ...more].map(async ({ answer }) => (await answer).status)
    for (let ended = 0; ended < 44; ended++) {
      await vi.waitFor(() => expect(held).not.toEqual([]))
      held.shift()?.()
    }
    const statuses = await Promise.all(all)
    expect([200, 503].map((one) => statuses.filter((status) => status === one).length)).toEqual([
      44, 6,
    ])
    expect(asked).toHaveLength(40)
  })

  it('holds no place while a form comes by drops, nor after leaving', async () => {
    const { headers, body = '' } = plain
    const slow = Array.from({ length: 50 }, () =>
      send({ path: '/sign-in', headers, body: body.slice(0, 50) }),
    )
    expect(await statusOf({ ...plain, path: '/sign-in' })).toBe(200)
    for (const { socket } of slow) socket.destroy()
    const held: (() => void)[] = []
    const direct = house.behind
    house.behind = async (request, response) => {
      await new Promise<void>((done) => held.push(done))
      await direct(request, response)
    }
    asked.length = 0
    const four = Array.from({ length: 4 }, () => send({ ...plain, path: '/sign-in' }))
    await vi.waitFor(() => expect(held).toHaveLength(4))
    const left = send({ ...plain, path: '/sign-in?left' })
    const stays = send({ ...plain, path: '/sign-in?stays' })
    left.socket.end()
    left.socket.destroy()
    await left.answer
    for (const release of held) release()
    await vi.waitFor(() => expect(held).toHaveLength(5))
    held[4]?.()
    expect((await stays.answer).status).toBe(200)
    await Promise.all(four.map(({ answer }) => answer))
    expect(asked.filter((one) => one.includes('?'))).toEqual(['POST /sign-in?stays'])
  })
})
