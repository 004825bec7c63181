import { describe, expect, it } from 'vitest'
import { drawnPages } from './test-drawn-pages'

const { house, asked, ask, other } = drawnPages()
const { logged } = house

describe('addresses', () => {
  it('lead to one page where they lead nowhere, drawn once for all', async () => {
    const first = await ask('/nothing')
    expect(first.status).toBe(404)
    expect(first.headers['cache-control']).toBe('no-store')
    expect(await ask('/nothing', { 'if-none-match': '*' })).toEqual(first)
    for (const path of [
      '/updates/x',
      '/topics/x',
      '/authors/x',
      '/page/900',
      '/page/0',
      '/topics/openai/page/0',
      '/a.php',
      '/search/YQ',
      '/api/nope',
      '/_next/data/x/index.json',
      '/_next/image?url=a',
      '/setup',
      '/updates/a/b',
      '/%E4%B8%AD',
      '/-',
    ]) {
      expect(await ask(path), path).toEqual(first)
    }
    expect(asked).toEqual(['/-'])
  })

  it.each([
    ['/topics/', '/topics'],
    ['//evil.example/', '/evil.example'],
    ['/Updates/A?b=1', '/updates/a?b=1'],
    ['/TOPICS/A', '/topics/a'],
    ['/index', '/'],
    ['/page/1', '/'],
    ['/updates', '/'],
    ['/rss', '/feed.xml'],
    ['/Dashboard', '/dashboard'],
    ['http://evil.example/topics/', '/topics'],
  ])('%s leads to %s, on this site', async (path, to) => {
    const cache = 'public, max-age=0, must-revalidate'
    expect(await ask(path)).toMatchObject({
      status: 308,
      headers: { location: to, 'cache-control': cache, 'content-length': '0' },
    })
    expect(asked).toEqual([])
  })

  it('that moved, or are gone, say so with their status', async () => {
    other().exec(`
      INSERT INTO slug_history VALUES ('old', 'a', 1), ('wrong', 'withdrawn', 1);
      INSERT INTO published_retractions VALUES ('withdrawn', 'Wrong', 'It was.', 9)`)
    expect(await ask('/updates/old')).toMatchObject({
      status: 301,
      headers: { location: '/updates/a' },
    })
    const gone = await ask('/updates/wrong')
    expect(gone).toMatchObject({ status: 410, headers: { 'cache-control': 'no-store' } })
    expect(gone.body.toString()).toContain('It was.')
  })

  it('of searches are one for each question', async () => {
    const one = await ask('/search?q=two%20words')
    expect(await ask('/search?utm=1&q=two++words')).toEqual(one)
    await ask('/search?q=')
    await ask('/search')
    await ask('/search?q=%')
    expect(asked).toEqual(['/search/dHdvIHdvcmRz', '/search', '/search/JQ'])
  })

  it.each(['/%', '/%0a', '/a%0db', '/a%e2%80%a8b', '/updates/%ff'])(
    '%s is refused in words',
    async (path) => {
      const answer = await ask(path)
      expect(answer).toMatchObject({ status: 400, headers: { 'cache-control': 'no-store' } })
      expect(answer.body.toString()).toContain('cannot be read')
      expect(asked).toEqual([])
      const line = { level: 'info', method: 'GET', path: expect.any(String), status: 400 }
      expect(logged()).toEqual([{ ...line, id: expect.any(String), msg: 'request refused' }])
    },
  )
})
