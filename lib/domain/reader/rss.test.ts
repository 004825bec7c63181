import { expect, test } from 'vitest'
import type { ArticlePage, Source } from '@/lib/domain/article/article'
import { publicationFrom } from '@/lib/domain/settings/publication'
import { rss } from './rss'

const absolute = (path: string) => `https://news.example${path}`
const publication = publicationFrom({
  name: 'The <Wire>',
  description: 'News & more',
  labelWhatHappened: 'What <happened>',
  timeZone: 'Asia/Tokyo',
})

const source: Source = {
  id: 's',
  network: 'x',
  permalink: 'https://x.com/a?b=1&c=2',
  authorName: 'Ada & Co',
  handle: '@ada',
  profileUrl: '',
  avatar: null,
  text: 'Never quoted in the feed',
  lang: 'en',
  postedAt: '',
  reposts: null,
  likes: null,
  countsAsOf: '',
  capturedAt: 1,
  capturedBy: 'Ada',
  capturedHow: 'typed',
  textSha256: 'hash',
}

const author = { slug: 'ada', bio: '', fediverse: '', avatar: '', links: [] }

const article: ArticlePage = {
  id: '01900000-0000-7000-8000-000000000000',
  slug: 'an-update',
  headline: 'One & two',
  takeaway: 'In <short>.',
  earlier: '',
  whatHappened: 'It *happened*.',
  whyItMatters: 'It matters.',
  whatItMeans: '[See](https://example.org/?a=1&b=2).',
  seoTitle: 'For searches',
  seoDescription: 'For searches',
  socialTitle: 'For others',
  socialDescription: 'For others',
  aiUse: 'none',
  lead: {
    id: 'l',
    file: 'picture',
    width: 2000,
    height: 1000,
    alt: 'A "chip"',
    credit: 'Ada & Co',
    focalX: 50,
    focalY: 50,
  },
  questions: [{ id: 'q', question: 'Not in the feed?', answer: 'No.' }],
  sources: [
    source,
    { ...source, id: 't', permalink: 'https://a.example/', authorName: '', handle: '' },
  ],
  topics: [
    { id: '1', slug: 'r-d', name: 'R&D', kind: 'subject', description: '' },
    { id: '2', slug: 'openai', name: 'OpenAI', kind: 'company', description: '' },
  ],
  authors: [
    { ...author, id: '1', name: 'Ada <A>' },
    { ...author, id: '2', name: 'Grace' },
  ],
  firstPublishedAt: Date.UTC(2026, 3, 27, 13, 24, 26),
  modifiedAt: Date.UTC(2026, 3, 28),
  card: '0123456789abcdef.png',
  reviewedBy: null,
  reviewedAt: null,
  corrections: [{ id: 'c', at: Date.UTC(2026, 3, 29, 20), note: 'It was 5 < 6.' }],
}

const beginning = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>The &lt;Wire&gt;</title>
<link>https://news.example/</link>
<description>News &amp; more</description>
<language>en</language>
<atom:link href="https://news.example/feed.xml" rel="self" type="application/rss+xml"/>`

const item = `<item>
<title>One &amp; two</title>
<link>https://news.example/updates/an-update</link>
<guid isPermaLink="false">urn:uuid:01900000-0000-7000-8000-000000000000</guid>
<pubDate>Mon, 27 Apr 2026 13:24:26 GMT</pubDate>
<dc:creator>Ada &lt;A&gt;</dc:creator>
<dc:creator>Grace</dc:creator>
<category>R&amp;D</category>
<category>OpenAI</category>
<media:content url="https://news.example/media/picture-1600.webp" type="image/webp" medium="image" width="1600" height="800"><media:description>A &quot;chip&quot;</media:description><media:credit>Ada &amp; Co</media:credit></media:content>
<description>In &lt;short&gt;.</description>`

/** The text of an update, once as HTML and then as XML holds that. */
const text = [
  '<h2>What &lt;happened&gt;</h2><p>It <em>happened</em>.</p>',
  '<h2>Why it matters</h2><p>It matters.</p>',
  '<h2>What it means for you</h2><p><a href="https://example.org/?a=1&amp;b=2">See</a>.</p>',
  '<p>Source: <a href="https://x.com/a?b=1&amp;c=2">Ada &amp; Co</a></p>',
  '<p>Source: <a href="https://a.example/">a.example</a></p>',
  '<p>Correction, 30 April 2026: It was 5 &lt; 6.</p>',
].join('')
const inXml = text
  .replaceAll('&', '&amp;')
  .replaceAll('<', '&lt;')
  .replaceAll('>', '&gt;')
  .replaceAll('"', '&quot;')

test('an update is told whole, with every name and link, and without what is quoted', () => {
  expect(rss(publication, [article], absolute)).toBe(`${beginning}
<lastBuildDate>Tue, 28 Apr 2026 00:00:00 GMT</lastBuildDate>
${item}
<content:encoded>${inXml}</content:encoded>
</item>
</channel>
</rss>
`)
})

test('an update without picture, credit or takeaway leaves them out', () => {
  const lead = article.lead && { ...article.lead, credit: '' }
  expect(rss(publication, [{ ...article, lead }], absolute)).not.toContain('media:credit')
  const bare = rss(publication, [{ ...article, lead: null, takeaway: '' }], absolute)
  expect(bare).not.toContain('<media:')
  expect(bare).toContain('<description>It happened.</description>')
})

test('a feed was built when the latest of its updates changed, and an empty one never was', () => {
  const later = { ...article, modifiedAt: Date.UTC(2026, 4, 1) }
  expect(rss(publication, [later, article], absolute)).toContain(
    '<lastBuildDate>Fri, 01 May 2026 00:00:00 GMT</lastBuildDate>',
  )
  expect(rss(publication, [], absolute)).toBe(`${beginning}\n\n\n</channel>\n</rss>\n`)
})

test('an item has a picture and its credit only where there are some, and each part its line', () => {
  const bare = { ...article, lead: null, authors: [], topics: [] }
  const uncredited = article.lead && { ...article.lead, credit: '' }
  const written = rss(publication, [bare, { ...article, lead: uncredited }], absolute)
  const [first = '', second = ''] = written.split('<item>').slice(1)
  const partsIn = (item: string) => item.split('\n').map((line) => /^<[\w:/]+/.exec(line)?.[0])
  const parts = ['<description', '<content:encoded', '</item']
  expect(partsIn(first)).toEqual([
    undefined,
    '<title',
    '<link',
    '<guid',
    '<pubDate',
    ...parts,
    undefined,
  ])
  expect(second).toMatch(
    /<media:content [^>]+><media:description>[^<]*<\/media:description><\/media:content>/,
  )
})
