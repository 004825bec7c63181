import { z } from 'zod'
import { type FoundPost, nothingFound } from '@/lib/domain/sources/found-post'
import { fetchJson } from './fetch-json'
import type { Fetch } from './fetch-outside'
import { FetchProblem } from './fetch-problem'

const post = z.object({
  author: z.object({
    handle: z.string(),
    displayName: z.string().default(''),
    avatar: z.string().default(''),
  }),
  record: z.object({
    text: z.string(),
    createdAt: z.string().default(''),
    langs: z.array(z.string()).default([]),
  }),
  repostCount: z.number().int().nonnegative().nullable().default(null),
  likeCount: z.number().int().nonnegative().nullable().default(null),
})

/** A thread whose post is deleted or hidden has other fields, and a `$type` that says so. */
const answer = z.object({ thread: z.object({ post: post.optional() }) })

/** By the network's public AppView (docs.bsky.app, app.bsky.feed.getPostThread). */
export async function readBlueskyPost(fetch: Fetch, permalink: string): Promise<FoundPost> {
  const [, who = '', , id = ''] = new URL(permalink).pathname.slice(1).split('/')
  const uri = `at://${who}/app.bsky.feed.post/${id}`
  const query = new URLSearchParams({ uri, depth: '0', parentHeight: '0' })
  const address = `https://public.api.bsky.app/xrpc/app.bsky.feed.getPostThread?${query}`
  const { thread } = await fetchJson(fetch, address, answer).catch(goneIfMissing)
  if (!thread.post) throw new FetchProblem('gone', deleted)
  const { author, record, repostCount, likeCount } = thread.post
  return {
    ...nothingFound,
    method: 'api',
    authorName: author.displayName || author.handle,
    handle: `@${author.handle}`,
    profileUrl: `https://bsky.app/profile/${author.handle}`,
    text: record.text,
    lang: record.langs[0] ?? '',
    postedAt: record.createdAt,
    reposts: repostCount,
    likes: likeCount,
    picture: author.avatar,
  }
}

/** A post that is not there is a wrong question to the AppView (answer 400, error `NotFound`). */
function goneIfMissing(error: unknown): never {
  const isMissing = error instanceof FetchProblem && /"error"\s*:\s*"NotFound"/.test(error.said)
  throw isMissing ? new FetchProblem('gone', deleted) : error
}

const deleted = 'This post is deleted or hidden.'
