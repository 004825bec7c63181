import { describe, expect, it } from 'vitest'
import { siteUrl } from './test-door'
import { sentBytes } from './test-sent-bytes'

const { house, asked, send, statusOf } = sentBytes()
const { logged } = house

describe('a request that may change something', () => {
  const from = (origin: string, path = '/dashboard') =>
    send({ path, headers: { origin, 'content-length': 0 } }).answer

  it.each([
    'https://evil.example',
    'http://news.example',
    'https://news.example:8443',
    'https://news.example.evil.example',
    'null',
    'undefined',
    'https://',
    '%',
    '//news.example',
  ])('from a page of %s is refused in words, and nobody behind is asked', async (origin) => {
    for (const path of ['/dashboard', '/sign-in', '/api/desk/slug']) {
      const { status, text } = await from(origin, path)
      expect(status).toBe(403)
      expect(text).toContain('did not come from a page of this site')
    }
    expect(asked).toEqual([])
    expect(logged()).toHaveLength(3)
    expect(logged()[0]).toMatchObject({ level: 'warn', status: 403, reason: 'foreign' })
  })

  it('from a page of ours goes on', async () => {
    expect((await from(siteUrl)).status).toBe(200)
    house.rebuild({ siteUrl: 'http://localhost:3000' })
    const here = { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000', 'content-length': 0 }
    expect(await statusOf({ path: '/sign-in', headers: here })).toBe(200)
    expect(asked).toEqual(['POST /dashboard', 'POST /sign-in'])
  })
})
