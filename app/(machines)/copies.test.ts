import { beforeAll, expect, test, vi } from 'vitest'
import { Asked, asking } from '@/db/questions'
import { publishedRetractions, slugHistory } from '@/db/schema/published'
import { publishedErasures } from '@/db/schema/published-proofs'
import { mostNews, newsAge } from '@/lib/domain/reader/news-sitemap'
import { testPublication } from '@/lib/published/test-publication'
import { testUpdate } from '@/lib/published/test-update'
import { GET as getLlms } from './llms.txt/route'
import { GET as getNews } from './news-sitemap.xml/route'
import { GET as getMarkdown } from './updates/[slug]/markdown/route'

const { db } = testPublication()
const now = Date.UTC(2026, 3, 27, 12, 0, 0, 1)

beforeAll(() => {
  testUpdate(db(), { slug: 'exactly-old', at: now - newsAge })
  testUpdate(db(), { slug: 'oldest', at: now - newsAge + 5000, headline: 'A <b> & "c" *d*' })
  testUpdate(db(), { slug: 'newest', at: now })
  testUpdate(db(), { slug: 'to-come', at: now + 9000 })
  const moved = { firstLiveAt: 1 }
  db()
    .insert(slugHistory)
    .values([
      { ...moved, slug: 'old', articleId: 'newest' },
      { ...moved, slug: 'wrong', articleId: 'withdrawn' },
      { ...moved, slug: 'blank', articleId: 'erased' },
    ])
    .run()
  db()
    .insert(publishedRetractions)
    .values({ articleId: 'withdrawn', headline: 'Wrong', reason: 'It was.', retractedAt: now })
    .run()
  db()
    .insert(publishedErasures)
    .values({ id: 'e', articleId: 'erased', at: now, reason: 'A court said so.', whole: true })
    .run()
})

async function markdown(slug: string) {
  const answer = await getMarkdown(new Request('http://localhost'), {
    params: Promise.resolve({ slug }),
  })
  const { status, headers } = answer
  const text = await answer.text()
  return { status, type: headers.get('content-type'), to: headers.get('location'), text }
}

const plain = 'text/plain; charset=utf-8'

test('an update is Markdown, and what is none is answered as its page is', async () => {
  expect(await markdown('newest')).toMatchObject({
    status: 200,
    type: 'text/markdown; charset=utf-8',
    text: expect.stringContaining('\n# Headline of newest\n'),
  })
  expect(await Promise.all(['old', 'wrong', 'blank', 'nothing'].map(markdown))).toEqual([
    {
      status: 301,
      type: plain,
      to: '/updates/newest.md',
      text: 'It is at /updates/newest.md now.\n',
    },
    {
      status: 410,
      type: plain,
      to: null,
      text: 'This update was retracted on 27 April 2026: It was.\n',
    },
    {
      status: 410,
      type: plain,
      to: null,
      text: 'This update was erased on 27 April 2026: A court said so.\n',
    },
    { status: 404, type: plain, to: null, text: 'There is no update at this address.\n' },
  ])
})

test('news are of two days at most, none to come, and true until the first grows old', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now })
  try {
    const asked = new Asked()
    expect(
      await asking()
        .run(asked, () => getNews())
        .text(),
    ).toMatchSnapshot()
    expect(asked.until).toBe(now + 5000)
    vi.setSystemTime(now + 9000)
    expect(await slugsOfNews()).toEqual(['to-come', 'newest'])
    vi.setSystemTime(now + 3 * newsAge)
    expect(await slugsOfNews()).toEqual([])
  } finally {
    vi.useRealTimers()
  }
})

test('of more news the newest thousand are listed', async () => {
  db().$client.transaction(() => {
    for (let at = 0; at <= mostNews; at++) {
      testUpdate(db(), { slug: `n-${at}`, at: Date.UTC(2030, 0, 1) + at, topic: 'news' })
    }
  })()
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2030, 0, 2) })
  try {
    const slugs = await slugsOfNews()
    expect([slugs.length, slugs[0], slugs.at(-1)]).toEqual([mostNews, `n-${mostNews}`, 'n-1'])
  } finally {
    vi.useRealTimers()
  }
})

test('programs are told what there is and where', async () => {
  const answer = getLlms()
  expect(answer.headers.get('content-type')).toBe(plain)
  const text = await answer.text()
  expect(text).toMatch(/^# HeadsUpAI\n\n> Short updates/)
  const links = [...text.matchAll(/^- \[(.+?)\]\(http:\/\/localhost:3000(.+?)\)/gm)]
  expect(links).toHaveLength(30 + 2 + 3)
  expect(links[0]?.slice(1)).toEqual([`Headline of n-${mostNews}`, `/updates/n-${mostNews}.md`])
})

async function slugsOfNews(): Promise<string[]> {
  const text = await getNews().text()
  return Array.from(text.matchAll(/\/updates\/([^<]+)<\/loc>/g), ([, slug = '']) => slug)
}
