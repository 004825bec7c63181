import { DomUtils, parseDocument } from 'htmlparser2'
import { type FoundPost, nothingFound } from '@/lib/domain/found-post'
import type { Fetch } from './fetch-outside'
import { tidy } from './html-text'
import { textOf } from './text-of'

/** By what a page says of itself in its head (ogp.me; Google Scholar's citation tags). */
export async function readPage(fetch: Fetch, permalink: string): Promise<FoundPost> {
  const page = await fetch(permalink)
  const document = parseDocument(textOf(page))
  const facts = metaFacts(document)
  const first = (...names: string[]) => names.map((name) => facts.get(name) ?? '').find(Boolean)
  const [root] = DomUtils.getElementsByTagName('html', document, true, 1)
  const [title] = DomUtils.getElementsByTagName('title', document, true, 1)
  const written = title ? tidy(DomUtils.textContent(title).replace(/\s+/g, ' ')) : ''
  return {
    ...nothingFound,
    method: 'page',
    authorName: first('citation_author', 'author', 'og:site_name') ?? '',
    text: first('og:description', 'description', 'og:title', 'citation_title') ?? written,
    lang: /^[a-z]{2,3}/i.exec(root?.attribs.lang ?? '')?.[0].toLowerCase() ?? '',
    postedAt: first('article:published_time', 'citation_date', 'citation_publication_date') ?? '',
  }
}

/** The first value of each `meta` element, by its name. */
function metaFacts(document: Parameters<typeof DomUtils.getElementsByTagName>[1]) {
  const facts = new Map<string, string>()
  for (const { attribs } of DomUtils.getElementsByTagName('meta', document, true, 200)) {
    const name = (attribs.property ?? attribs.name ?? '').toLowerCase()
    const value = tidy((attribs.content ?? '').replace(/\s+/g, ' '))
    if (name !== '' && value !== '' && !facts.has(name)) facts.set(name, value)
  }
  return facts
}
