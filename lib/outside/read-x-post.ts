import { DomUtils, parseDocument } from 'htmlparser2'
import { z } from 'zod'
import { type FoundPost, nothingFound } from '@/lib/domain/sources/found-post'
import { fetchJson } from './fetch-json'
import type { Fetch } from './fetch-outside'
import { htmlText } from './html-text'

type Node = ReturnType<typeof DomUtils.getChildren>[number]

const answer = z.object({ author_name: z.string(), author_url: z.string(), html: z.string() })

/** Of a long post only the beginning is given. */
const cutShort = /…(\s*https:\/\/t\.co\/\w+)?$/

/** By X's oEmbed, which needs no key (docs.x.com, oEmbed API). It knows neither counts nor pictures. */
export async function readXPost(fetch: Fetch, permalink: string): Promise<FoundPost> {
  const query = new URLSearchParams({ omit_script: '1', dnt: 'true', url: permalink })
  const post = await fetchJson(fetch, `https://publish.x.com/oembed?${query}`, answer)
  const document = parseDocument(post.html, { withStartIndices: true, withEndIndices: true })
  const [paragraph] = DomUtils.getElementsByTagName('p', document, true, 1)
  const text = paragraph ? htmlText(sliceOf(post.html, paragraph)) : ''
  const name = /([\w]{1,15})\/?$/.exec(post.author_url)?.[1]
  return {
    ...nothingFound,
    method: 'oembed',
    authorName: post.author_name,
    handle: name ? `@${name}` : '',
    profileUrl: name ? `https://x.com/${name}` : '',
    text,
    isWhole: !cutShort.test(text),
    lang: paragraph?.attribs.lang ?? '',
  }
}

function sliceOf(html: string, place: Pick<Node, 'startIndex' | 'endIndex'>): string {
  return html.slice(place.startIndex ?? 0, (place.endIndex ?? html.length) + 1)
}
