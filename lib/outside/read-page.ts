import { type FoundPost, nothingFound } from '@/lib/domain/sources/found-post'
import type { Fetch } from './fetch-outside'
import { textOf } from './text-of'
import { walkHtml } from './walk-html'

const mostFacts = 200

/** By what a page says of itself in its head (ogp.me; Google Scholar's citation tags). */
export async function readPage(fetch: Fetch, permalink: string): Promise<FoundPost> {
  const { title, lang, facts } = head(textOf(await fetch(permalink)))
  const first = (...names: string[]) => names.map((name) => facts.get(name) ?? '').find(Boolean)
  return {
    ...nothingFound,
    method: 'page',
    isWhole: false,
    authorName: first('citation_author', 'author', 'og:site_name') ?? '',
    text: first('og:description', 'description', 'og:title', 'citation_title') ?? title,
    lang: /^[a-z]{2,3}/i.exec(lang)?.[0].toLowerCase() ?? '',
    postedAt: first('article:published_time', 'citation_date', 'citation_publication_date') ?? '',
  }
}

/** Title and language of a page, and the first value of each `meta` element by its name. */
function head(html: string): { title: string; lang: string; facts: Map<string, string> } {
  const facts = new Map<string, string>()
  const titles: string[] = []
  let lang = ''
  let isTitle = false
  walkHtml(html, {
    open: (name, attributes) => {
      if (name === 'html') lang ||= attributes.lang ?? ''
      isTitle = name === 'title' && titles.length === 0
      if (name !== 'meta' || facts.size === mostFacts) return
      const key = (attributes.property ?? attributes.name ?? '').toLowerCase()
      const value = oneLine(attributes.content ?? '')
      if (key !== '' && value !== '' && !facts.has(key)) facts.set(key, value)
    },
    text: (text) => {
      if (isTitle) titles.push(text)
    },
    close: () => {
      isTitle = false
    },
  })
  return { title: oneLine(titles.join('')), lang, facts }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
