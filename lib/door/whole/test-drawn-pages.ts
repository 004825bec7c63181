import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { database } from '@/db/connection'
import { attempt } from '@/lib/published/attempt'
import { getPublication } from '@/lib/published/get-publication'
import { getUpdate } from '@/lib/published/get-update'
import { testUpdate } from '@/lib/published/test-update'
import type { Handle } from '../pages/drawing'
import { visiting } from '../test-visit'
import { type House, testDoor } from './test-door'

type DrawnPages = {
  house: House
  /** What was asked of what stands behind the door. */
  asked: string[]
  ask: ReturnType<typeof visiting>
  /** Another writer than the process whose reads are noted. */
  other: () => SQLite.Database
  rename: (slug: string, headline: string) => void
}

/** For tests: behind the door pages are drawn that read the live copy, with the updates a, b and c in it. */
export function drawnPages(): DrawnPages {
  const asked: string[] = []
  const house = testDoor(drawing(asked))
  let other: SQLite.Database
  beforeAll(() => {
    const db = database()
    for (const slug of ['a', 'b', 'c'])
      testUpdate(db, { slug, topic: slug, at: 1000 + slug.charCodeAt(0) })
    other = new SQLite(join(house.folder, 'headsup.db'))
  })
  afterAll(() => {
    other.close()
  })
  beforeEach(() => {
    asked.length = 0
  })
  return {
    house,
    asked,
    ask: visiting((request, response) => house.door.listener(request, response)),
    other: () => other,
    rename: (slug, headline) => {
      other.prepare('UPDATE published_articles SET headline = ? WHERE slug = ?').run(headline, slug)
    },
  }
}

/** It reads the live copy as pages do, and writes what it read into a reader page. */
function drawing(asked: string[]): Handle {
  return async (request, response) => {
    asked.push(request.url ?? '')
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('x-powered-by', 'Next.js')
    response.end(attempt(() => pageAt(request.url ?? ''))?.value ?? readerPage(503))
  }
}

export function pageAt(url: string): string {
  const slug = /^\/updates\/(.+)$/.exec(url)?.[1]
  const { name } = getPublication()
  const update = slug === undefined ? null : getUpdate(slug)
  if (update?.kind === 'moved') return readerPage(301, `/updates/${update.slug}`)
  if (update?.kind === 'gone') return readerPage(410, '', update.reason)
  if (url === '/-' || update?.kind === 'unknown') return readerPage(404, '', 'Nothing here')
  const words = update?.kind === 'live' ? update.article.headline : url
  return readerPage(200, '', `${name}: ${words} ${'filling '.repeat(100)}`)
}

export function readerPage(status: number, location = '', words = ''): string {
  const mark = status === 200 ? '' : ` data-answer="${status}"`
  const to = location ? ` data-location="${location}"` : ''
  return `<!DOCTYPE html><html lang="en" data-reader=""><body><main id="content"${mark}${to}>${words}</main><script src="/_next/static/a.js"></script></body></html>`
}
