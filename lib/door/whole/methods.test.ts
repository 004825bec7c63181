import { describe, expect, it } from 'vitest'
import { drawnPages } from './test-drawn-pages'

const { house, asked, ask } = drawnPages()

describe('methods', () => {
  const reads = 'GET, HEAD, OPTIONS'
  const forms = 'GET, HEAD, POST, OPTIONS'
  it.each([
    ['POST', '/', 405, reads],
    ['PUT', '/updates/a', 405, reads],
    ['PATCH', '/search?q=a', 405, reads],
    ['DELETE', '/nothing', 405, reads],
    ['TRACE', '/', 405, reads],
    ['POST', '/feed.xml', 405, reads],
    ['POST', '/media/a.png', 405, reads],
    ['OPTIONS', '/', 204, reads],
    ['OPTIONS', '/updates/a', 204, reads],
    ['OPTIONS', '/dashboard', 204, forms],
    ['OPTIONS', '*', 204, forms],
    ['PUT', '/dashboard', 405, forms],
    ['TRACE', '/sign-in', 405, forms],
  ])('%s %s answers %i', async (method, path, status, allow) => {
    const answer = await ask(path, {}, method)
    expect(answer).toMatchObject({
      status,
      headers: { allow, connection: 'keep-alive', 'x-content-type-options': 'nosniff' },
    })
    expect(answer.body).toHaveLength(0)
    expect(asked).toEqual([])
  })

  it('what is asked of the desk says only what may be believed, and its answer is dressed', async () => {
    let heard = {}
    house.behind = async ({ headers }, response) => {
      heard = { from: headers['x-forwarded-for'], told: headers['x-middleware-rewrite'] }
      response.setHeader('x-powered-by', 'Next.js').end('a')
    }
    const { headers } = await ask('/dashboard', { 'x-middleware-rewrite': '/a' })
    expect(heard).toEqual({ from: '127.0.0.1', told: undefined })
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; report-uri /api/policy-reports",
    })
    expect(headers).not.toHaveProperty('x-powered-by')
  })
})
