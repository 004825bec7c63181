import { z } from 'zod'
import { type FoundPost, nothingFound } from '@/lib/domain/sources/found-post'
import { fetchJson } from './fetch-json'
import type { Fetch } from './fetch-outside'
import { htmlText } from './html-text'

const answer = z.object({
  content: z.string(),
  created_at: z.string().default(''),
  language: z.string().nullable().default(''),
  reblogs_count: z.number().int().nonnegative().nullable().default(null),
  favourites_count: z.number().int().nonnegative().nullable().default(null),
  account: z.object({
    acct: z.string(),
    display_name: z.string().default(''),
    url: z.string().default(''),
    avatar_static: z.string().default(''),
  }),
})

/** By the public interface of the post's own server (docs.joinmastodon.org, statuses). */
export async function readMastodonPost(
  fetch: Fetch,
  permalink: string,
  postId: string,
): Promise<FoundPost> {
  const { origin, hostname } = new URL(permalink)
  const address = `${origin}/api/v1/statuses/${encodeURIComponent(postId)}`
  const { account, ...post } = await fetchJson(fetch, address, answer)
  return {
    ...nothingFound,
    method: 'api',
    authorName: account.display_name || account.acct,
    handle: account.acct.includes('@') ? `@${account.acct}` : `@${account.acct}@${hostname}`,
    profileUrl: account.url,
    text: htmlText(post.content),
    lang: post.language ?? '',
    postedAt: post.created_at,
    reposts: post.reblogs_count,
    likes: post.favourites_count,
    picture: account.avatar_static,
  }
}
