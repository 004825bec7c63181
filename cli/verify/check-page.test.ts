import { beforeAll, expect, test } from 'vitest'
import type { ArticlePage } from '@/lib/domain/article/article'
import { markdownFields } from '@/lib/domain/article/article-fields'
import { plainText } from '@/lib/domain/markdown/plain-text'
import { faqPage, newsArticle } from '@/lib/domain/reader/structured-data'
import { publicationFrom } from '@/lib/domain/settings/publication'
import { jsonForScript } from '@/lib/domain/text/json-for-script'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { anyway, draftOf, hire } from '@/lib/editing/test-desk'
import { articleBySlug } from '@/lib/published/article-by-slug'
import { getProof } from '@/lib/published/get-proof'
import { testPublication } from '@/lib/published/test-publication'
import { absolute } from '@/lib/site'
import { checkPage } from './check-page'
import type { Payload } from './check-proof'

testPublication()
let html: string
let newest: Payload

beforeAll(async () => {
  const editor = hire('editor')
  await publishArticle(editor, draftOf(editor, 'Seen & signed'), anyway)
  const [version] = getProof('seen-signed')?.versions ?? []
  if (!version || !('payload' in version)) throw new Error('Nothing was signed.')
  newest = version.payload
  const article = articleBySlug('seen-signed')
  if (!article) throw new Error('Nothing is live.')
  html = pageOf(article)
})

function pageOf(article: ArticlePage): string {
  const data = [newsArticle(article, publicationFrom({}), absolute), faqPage(article, absolute)]
  const scripts = data.map(
    (one) => `<script type="application/ld+json">${jsonForScript(one)}</script>`,
  )
  const words = markdownFields.map((name) => plainText(article[name]))
  const quotes = article.sources.map(({ text }) => text.replaceAll('"', '&quot;'))
  return `<main>${[...words, ...quotes].map((text) => `<p>${text}</p>`).join('\n')}</main>${scripts.join('')}`
}

test('a page that says what was signed is fine', () => {
  expect(checkPage(html, newest)).toEqual([])
})

const changes: [string, string, string][] = [
  [
    'It matters.',
    'It hardly matters.',
    'This signed text does not stand on the page: “It matters.”',
  ],
  [
    '&quot;quoted&quot;',
    '&quot;other&quot;',
    'This signed quotation does not stand on the page: “She said: "quoted" words”',
  ],
  [
    '"headline":"Seen',
    '"headline":"Heard',
    'On the page the headline differs from what was signed.',
  ],
  ['"name":"The editor"', '"name":"Eve"', 'On the page the byline differs from what was signed.'],
  [
    '"datePublished":"2',
    '"datePublished":"1',
    'On the page the time of publication differs from what was signed.',
  ],
  [
    '"dateModified":"2',
    '"dateModified":"1',
    'On the page the time of the last change differs from what was signed.',
  ],
  [
    'https://x.com/a/status/1',
    'https://x.com/a/status/2',
    'On the page the list of sources differs from what was signed.',
  ],
  ['Yes, really.', 'No.', 'On the page the list of quick answers differs from what was signed.'],
  [
    '"isAccessibleForFree"',
    '"editor":{"name":"Eve"},"isAccessibleForFree"',
    'On the page the reviewer differs from what was signed.',
  ],
  [
    '"isAccessibleForFree"',
    '"correction":[{"text":"x"}],"isAccessibleForFree"',
    'On the page the list of corrections differs from what was signed.',
  ],
  ['"NewsArticle"', '"Article"', 'The page has no data of an update.'],
]

test.each(changes)('%s, changed to %s, is told', (from, to, problem) => {
  expect(html).toContain(from)
  expect(checkPage(html.replace(from, to), newest)).toEqual([problem])
})

test('what is not known stands on the page where it was signed, and versions from before it are fine', () => {
  const { whatIsNotKnown, ...before } = newest.update as Record<string, unknown>
  expect(whatIsNotKnown).toBe('')
  expect(checkPage(html, { ...newest, update: before })).toEqual([])
  const signed = { ...newest.update, whatIsNotKnown: 'What it *costs*.' }
  expect(checkPage(html, { ...newest, update: signed } as Payload)).toEqual([
    'This signed text does not stand on the page: “What it costs.”',
  ])
})
