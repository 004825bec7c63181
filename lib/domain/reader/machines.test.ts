import { expect, test } from 'vitest'
import type { ArticlePage } from '@/lib/domain/article/article'
import { articleDescription } from '@/lib/domain/article/article-description'
import { emptyContent } from '@/lib/domain/article/empty-content'
import { publicationFrom } from '@/lib/domain/settings/publication'
import { jsonForScript } from '@/lib/domain/text/json-for-script'
import { siteFeed } from './feeds/feed'
import { rss } from './feeds/rss'
import { breadcrumbs, faqPage, newsArticle, webSite } from './structured-data'

const nasty = 'Say "yes" & </script><!-- no'
const absolute = (path: string) => `https://news.example${path}`
const publication = publicationFrom({})

const article: ArticlePage = {
  ...emptyContent,
  id: '01900000-0000-7000-8000-000000000000',
  slug: 'an-update',
  headline: nasty,
  whatHappened: `It *happened*. ${'And went on. '.repeat(40)}`,
  whyItMatters: 'It matters.',
  whatItMeans: '[See](https://example.org/?a=1&b=2).',
  questions: [{ id: '1', question: nasty, answer: `*Really* ${nasty}` }],
  topics: [{ id: '1', slug: 'openai', name: 'OpenAI', kind: 'company', description: '' }],
  authors: [{ id: '1', slug: 'desk', name: 'Desk', bio: '', fediverse: '', avatar: '', links: [] }],
  firstPublishedAt: Date.UTC(2026, 3, 27, 13, 24, 26),
  modifiedAt: Date.UTC(2026, 3, 28),
  card: '0123456789abcdef.png',
  pictures: [],
  reviewedBy: null,
  reviewedAt: null,
  corrections: [],
}

test('structured data keeps its words and can end no script', () => {
  for (const thing of [newsArticle(article, publication, absolute), faqPage(article, absolute)]) {
    const json = jsonForScript(thing)
    expect(json).not.toMatch(/[<&\u2028\u2029]/)
    expect(JSON.parse(json)).toEqual(thing)
  }
  expect(jsonForScript('\u2028')).toBe('"\\u2028"')
})

test('the top object is exactly a NewsArticle, with its times in order', () => {
  const news = newsArticle(article, publication, absolute)
  expect(news['@type']).toBe('NewsArticle')
  expect(news).toMatchObject({
    headline: nasty,
    datePublished: '2026-04-27T13:24:26.000Z',
    image: ['https://news.example/og/0123456789abcdef.png'],
    author: [{ '@type': 'Person', name: 'Desk', url: 'https://news.example/authors/desk' }],
  })
})

test('questions are there as shown, and not at all when there are none', () => {
  expect(faqPage({ ...article, questions: [] }, absolute)).toBeNull()
  expect(faqPage(article, absolute)).toMatchObject({ mainEntity: [{ name: nasty }] })
})

test('breadcrumbs are numbered, and the site is named as it calls itself', () => {
  const steps = [
    { name: 'HeadsUpAI', path: '/' },
    { name: 'OpenAI', path: '/topics/openai' },
  ]
  expect(breadcrumbs(steps, absolute)).toMatchObject({
    itemListElement: [{ position: 1 }, { position: 2, item: 'https://news.example/topics/openai' }],
  })
  expect(webSite(publication, absolute)).toMatchObject({ name: 'HeadsUpAI' })
})

test('a description ends at a word and within 200 characters', () => {
  const description = articleDescription(article)
  expect(description.length).toBeLessThanOrEqual(200)
  expect(description).toMatch(/^It happened\. .*…$/)
  expect(articleDescription({ ...article, takeaway: 'Short.' })).toBe('Short.')
})

test('the feed escapes its words, dates its items and leaves control characters out', () => {
  const xml = rss(siteFeed(publication, [{ ...article, whyItMatters: 'a\u0007b' }]), absolute)
  expect(xml).toContain('<title>Say &quot;yes&quot; &amp; &lt;/script&gt;&lt;!-- no</title>')
  expect(xml).toContain('<pubDate>Mon, 27 Apr 2026 13:24:26 GMT</pubDate>')
  expect(xml).toContain('<lastBuildDate>Tue, 28 Apr 2026 00:00:00 GMT</lastBuildDate>')
  expect(xml).toContain('href="https://news.example/feed.xml" rel="self"')
  expect(xml).toContain('<guid isPermaLink="false">urn:uuid:01900000-')
  expect(xml).not.toContain('\u0007')
})

test('corrections are told to machines too', () => {
  const corrections = [{ id: 'c', at: Date.UTC(2026, 3, 29), note: 'It was 5 < 6.' }]
  const corrected = { ...article, corrections, reviewedBy: 'Ada', reviewedAt: 1 }
  expect(newsArticle(corrected, publication, absolute)).toMatchObject({
    correction: [{ text: 'It was 5 < 6.', datePublished: '2026-04-29T00:00:00.000Z' }],
    editor: { name: 'Ada' },
  })
  expect(rss(siteFeed(publication, [corrected]), absolute)).toContain(
    'Correction, 29 April 2026: It was 5',
  )
  expect(newsArticle(article, publication, absolute)).not.toHaveProperty('correction')
})
