import { describe, expect, it } from 'vitest'
import { drawnPages, readerPage } from './test-drawn-pages'

const { house, asked, ask } = drawnPages()
const { logged } = house

describe('a page for whoever has its address', () => {
  it('is drawn each time as a document, kept by nobody, told to nobody, and listed nowhere', async () => {
    const first = await ask('/asked/secret')
    expect(first.body.toString()).toContain('/asked/secret')
    expect(first.body.toString()).not.toContain('<script')
    expect(first.headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
      'content-security-policy': expect.stringMatching(/script-src 'self';/),
    })
    await ask('/asked/secret')
    expect(asked).toEqual(['/asked/secret', '/asked/secret'])
    expect(house.door.counters).toMatchObject({ kept: 0 })
  })

  it('has the status that it asks for, and in words the one of a failure', async () => {
    house.behind = async (_, response) => {
      response.setHeader('content-type', 'text/html').end(readerPage(410))
    }
    expect((await ask('/asked/secret')).status).toBe(410)
    house.behind = async (_, response) => {
      response.setHeader('content-type', 'text/html').end('no page of ours')
    }
    const failed = await ask('/asked/secret')
    expect(failed.status).toBe(500)
    expect(logged()).toMatchObject([{ path: '/asked/…', msg: 'page not drawn' }])
  })
})
