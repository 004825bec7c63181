import { describe, expect, it } from 'vitest'
import { drawnPages } from './test-drawn-pages'

const { house, asked, ask } = drawnPages()

describe('files of the build', () => {
  it('are sent compressed and for good, and what is none is not kept by anybody', async () => {
    const path = `/_next/static/door-test.css`
    expect(await ask(path)).toMatchObject({ status: 404, headers: { 'cache-control': 'no-store' } })
    for (const odd of [
      '/_next/static/../BUILD_ID',
      '/_next/static/',
      '/assets/..%2f..%2fpackage.json',
    ]) {
      expect((await ask(odd)).status, odd).not.toBe(200)
    }
    expect(asked).toEqual([])
  })
})

describe('the key by which search engines know the site', () => {
  it('is told as text, with the policy, and drawn by nobody', async () => {
    house.behind = () => Promise.reject(new Error('asked'))
    const { status, headers, body } = await ask('/a-key-of-ours.txt')
    expect([status, body.toString()]).toEqual([200, 'a-key-of-ours'])
    expect(headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-length': '13',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
  })
})

describe('the counters', () => {
  it('are for whoever asks on the machine itself, and not through a proxy', async () => {
    await ask('/updates/a')
    const counters = JSON.parse((await ask('/healthz/door')).body.toString())
    expect(counters).toEqual({ sent: 0, askedAgain: 0, drawn: 1, kept: 1 })
    expect((await ask('/healthz/door', { 'x-forwarded-for': '1.2.3.4' })).status).toBe(404)
  })
})
