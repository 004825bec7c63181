import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Handle } from '../pages/drawing'
import { LiveCopy } from '../pages/live-copy'
import { drawnPages, pageAt, readerPage } from './test-drawn-pages'

const { house, asked, ask, rename } = drawnPages()
const { logged } = house

describe('drawing', () => {
  it('is done once for all who wait for the same page', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask('/updates/a')))
    expect(new Set(answers.map(({ body }) => body.toString())).size).toBe(1)
    expect(asked).toEqual(['/updates/a'])
  })

  it('shows who asks after a commit what was committed, also while an older draw is under way', async () => {
    const drawn = house.behind
    const [begun, begin] = promised()
    const [committed, commit] = promised()
    house.behind = async (request, response) => {
      house.behind = drawn
      const page = pageAt(request.url ?? '')
      begin()
      await committed
      response.setHeader('content-type', 'text/html').end(page)
    }
    const before = ask('/updates/a')
    await begun
    rename('a', 'Committed')
    const after = await ask('/updates/a')
    expect(after.body.toString()).toContain('Committed')
    commit()
    await before
    rename('a', 'Headline of a')
  })

  it('that fails, breaks off or is no page of ours is told in words and not kept', async () => {
    const drawn = house.behind
    const answering = (status: number, html: string): Handle => {
      return async (_, response) => {
        response.writeHead(status, { 'content-type': 'text/html' }).end(html)
      }
    }
    const throwing: Handle = () => Promise.reject(new Error('broken'))
    for (const broken of [throwing, answering(500, '<html>'), answering(200, '<html><script>')]) {
      house.behind = broken
      const answer = await ask('/topics')
      expect(answer).toMatchObject({ status: 500, headers: { 'cache-control': 'no-store' } })
      expect(answer.body.toString()).toContain('wrong on our side')
      expect(answer.body.toString()).not.toContain('broken')
      expect(answer.body.toString()).toContain(`name ${logged().at(-1)?.id}.`)
    }
    const line = { level: 'error', id: expect.any(String), method: 'GET', path: '/topics' }
    const err = { type: 'Error', stack: expect.any(String) }
    const noPage = (status: number) => `Instead of a reader page came an answer ${status}.`
    expect(logged()).toEqual(
      ['broken', noPage(500), noPage(200)].map((message) => {
        return { ...line, err: { ...err, message }, msg: 'page not drawn' }
      }),
    )
    house.behind = drawn
    expect((await ask('/topics')).status).toBe(200)
  })

  it('is for this site, whatever name of it a visitor uses', async () => {
    let host = ''
    house.behind = async ({ headers }, response) => {
      host = headers.host ?? ''
      response.setHeader('content-type', 'text/html').end(readerPage(200))
    }
    await ask('/topics', { host: 'NEWS.example:3000' })
    expect(host).toBe('news.example')
  })

  it('leaves the desk time while somebody waits for it', async () => {
    const [isOver, end] = promised()
    const ends: number[] = []
    const begins: number[] = []
    house.behind = async (request, response) => {
      if (request.url === '/dashboard') await isOver
      else {
        begins.push(performance.now())
        await setTimeout(90)
        ends.push(performance.now())
      }
      response.setHeader('content-type', 'text/html').end(readerPage(200))
    }
    const desk = ask('/dashboard')
    await Promise.all(['/', '/topics', '/about'].map((path) => ask(path)))
    end()
    await desk
    expect((begins[2] ?? 0) - (ends[0] ?? 0)).toBeGreaterThan(60)
  })

  it('is answered in words when nobody can be asked where an address leads', async () => {
    const closed = new LiveCopy(join(house.folder, 'headsup.db'))
    closed.close()
    house.rebuild({ live: closed })
    const answer = await ask('/updates/a')
    expect(answer).toMatchObject({ status: 500, headers: { 'cache-control': 'no-store' } })
  })

  it('keeps no page that says it failed', async () => {
    const drawn = house.behind
    house.behind = async (_, response) => {
      response.setHeader('content-type', 'text/html').end(readerPage(503))
    }
    const answer = await ask('/topics')
    expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '60' } })
    house.behind = drawn
    expect((await ask('/topics')).status).toBe(200)
  })

  it('of junk never pushes out an article', async () => {
    await ask('/updates/a')
    for (let number = 0; number < 1000; number++) await ask(`/search?q=junk${number}`)
    asked.length = 0
    await ask('/updates/a')
    await ask('/search?q=junk0')
    expect(asked).toHaveLength(1)
    expect(asked[0]).toContain('/search/')
  })
})

function promised(): [Promise<void>, () => void] {
  let settle = () => {}
  const promise = new Promise<void>((done) => {
    settle = done
  })
  return [promise, settle]
}
