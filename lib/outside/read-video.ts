import { z } from 'zod'
import { type FoundPost, nothingFound } from '@/lib/domain/sources/found-post'
import { fetchJson } from './fetch-json'
import type { Fetch } from './fetch-outside'

const answer = z.object({
  title: z.string(),
  author_name: z.string().default(''),
  author_url: z.string().default(''),
})

/** By YouTube's oEmbed: the title stands for the words. */
export async function readVideo(fetch: Fetch, permalink: string): Promise<FoundPost> {
  const query = new URLSearchParams({ format: 'json', url: permalink })
  const video = await fetchJson(fetch, `https://www.youtube.com/oembed?${query}`, answer)
  return {
    ...nothingFound,
    method: 'oembed',
    isWhole: false,
    authorName: video.author_name,
    profileUrl: video.author_url,
    text: video.title,
  }
}
