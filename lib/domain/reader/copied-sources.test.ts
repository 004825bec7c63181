import { expect, test } from 'vitest'
import { feedFormatNames } from '@/lib/domain/feed-formats'
import { publicationFrom } from '@/lib/domain/settings/publication'
import { siteFeed } from './feeds/feed'
import { writeFeed } from './feeds/write-feed'
import { article } from './test-article'
import { updateMarkdown } from './update-markdown'

const absolute = (path: string) => `https://news.example${path}`
const [post] = article.sources
if (!post) throw new Error('There is no source.')
const permalink = 'https://x.com/ada/status/123'
const said = 'Uttered on X.'
const written = 'Printed in a paper.'
const page = {
  ...article,
  sources: [
    { ...post, permalink, text: said },
    {
      ...post,
      id: 'p',
      network: 'paper' as const,
      permalink: 'https://arxiv.org/abs/1',
      text: written,
    },
  ],
}

const copies = (settings: Record<string, string>) => {
  const publication = publicationFrom(settings)
  const feeds = feedFormatNames.map((format) =>
    writeFeed(format, siteFeed(publication, [page]), absolute),
  )
  return [...feeds, updateMarkdown(page, publication, absolute)]
}

test.each([
  [{}, true],
  [{ copiedQuotes: 'allowed' }, true],
  [{ copiedQuotes: 'refused' }, false],
])('under %j every copy has the words of posts: %s', (settings, hasWords) => {
  const all = copies(settings)
  expect(all).toHaveLength(4)
  expect(all.map((copy) => copy.includes(said))).toEqual(Array(4).fill(hasWords))
  // Our words, the address of the post, and what a paper says, are there in any case.
  for (const words of [permalink, written, 'happened', 'Ada &']) {
    const copied = all.map((copy) => copy.replaceAll('&amp;', '&').replaceAll('\\u0026', '&'))
    for (const copy of copied) expect(copy).toContain(words)
  }
  expect(all.at(-1)).toContain('"post":"123"')
})
