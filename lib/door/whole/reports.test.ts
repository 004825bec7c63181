import { describe, expect, it } from 'vitest'
import { drawnPages } from './test-drawn-pages'

const { house, ask } = drawnPages()

describe('reports of what browsers blocked', () => {
  it('are taken in so many at once from one visitor, and nothing but reports is sent there', async () => {
    house.rebuild({ proxies: 1 })
    const from = (visitor: string) => ({
      'x-forwarded-for': visitor,
      'content-type': 'application/csp-report',
      'content-length': '2',
      origin: 'https://news.example',
    })
    const send = (visitor: string) => ask('/api/policy-reports', from(visitor), 'POST', '{}')
    const statuses = []
    for (let at = 0; at < 40; at++) statuses.push((await send('203.0.113.7')).status)
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(5)
    expect(statuses.slice(0, 30)).not.toContain(429)
    expect((await send('203.0.113.8')).status).not.toBe(429)
    expect((await ask('/api/policy-reports')).status).toBe(405)
    const foreign = { ...from('203.0.113.9'), origin: 'https://elsewhere.example' }
    expect((await ask('/api/policy-reports', foreign, 'POST', '{}')).status).toBe(403)
  })
})
