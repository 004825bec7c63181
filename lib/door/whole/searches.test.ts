import { afterEach, describe, expect, it, vi } from 'vitest'
import { drawnPages, readerPage } from './test-drawn-pages'

const { house, ask } = drawnPages()

describe('a search that found nothing', () => {
  it('is told of each time somebody makes it, also from what is kept', async () => {
    const sought: [segment: string, address: string][] = []
    house.rebuild({ soughtInVain: (segment, address) => sought.push([segment, address]) })
    house.behind = async (_, response) => {
      const found = readerPage(200).replace('<main', '<main data-fruitless=""')
      response.setHeader('content-type', 'text/html').end(found)
    }
    await ask('/search?q=a')
    await ask('/search?q=a')
    expect(sought).toEqual([
      ['YQ', '127.0.0.1'],
      ['YQ', '127.0.0.1'],
    ])
    house.behind = async (_, response) => {
      response.setHeader('content-type', 'text/html').end(readerPage(200, '', 'data-fruitless'))
    }
    await ask('/search?q=b')
    expect(sought).toHaveLength(2)
  })
})

describe('searches of one visitor', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  it('are drawn so many at once; then kept pages and others go on', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    house.rebuild({ proxies: 1 })
    const from = (visitor: string) => ({ 'x-forwarded-for': visitor })
    const many = Array.from({ length: 1000 }, (_, at) =>
      ask(`/search?q=all${at}`, from('203.0.113.7')),
    )
    const statuses = (await Promise.all(many)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(30)
    expect(statuses.filter((status) => status === 429)).toHaveLength(970)
    const refused = await ask('/search?q=one-more', from('203.0.113.7'))
    expect(refused).toMatchObject({
      status: 429,
      headers: { 'retry-after': '5', 'cache-control': 'no-store' },
    })
    expect(refused.body.toString()).toContain('Wait a few seconds, then load this page again.')
    const drawn = statuses.indexOf(200)
    expect((await ask(`/search?q=all${drawn}`, from('203.0.113.7'))).status).toBe(200)
    expect((await ask('/updates/a', from('203.0.113.7'))).status).toBe(200)
    expect((await ask('/no-such-page', from('203.0.113.7'))).status).toBe(404)
    expect((await ask('/search?q=one-more', from('203.0.113.8'))).status).toBe(200)
  })
})
