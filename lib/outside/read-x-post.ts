import { DomUtils, parseDocument } from 'htmlparser2'
import { z } from 'zod'
import { type FoundPost, nothingFound } from '@/lib/domain/found-post'
import { fetchJson } from './fetch-json'
import type { Fetch } from './fetch-outside'
import { textOfNode, tidy } from './html-text'

const answer = z.object({ author_name: z.string(), author_url: z.string(), html: z.string() })

/** By X's oEmbed, which needs no key (docs.x.com, oEmbed API). It knows neither counts nor pictures. */
export async function readXPost(fetch: Fetch, permalink: string): Promise<FoundPost> {
  const query = new URLSearchParams({ omit_script: '1', dnt: 'true', url: permalink })
  const post = await fetchJson(fetch, `https://publish.x.com/oembed?${query}`, answer)
  const [paragraph] = DomUtils.getElementsByTagName('p', parseDocument(post.html), true, 1)
  const name = /([\w]{1,15})\/?$/.exec(post.author_url)?.[1]
  return {
    ...nothingFound,
    method: 'oembed',
    authorName: post.author_name,
    handle: name ? `@${name}` : '',
    profileUrl: name ? `https://x.com/${name}` : '',
    text: paragraph ? tidy(textOfNode(paragraph)) : '',
    lang: paragraph?.attribs.lang ?? '',
  }
}
