import 'server-only'
import type { FoundPost } from '@/lib/domain/sources/found-post'
import { silentNetworks } from '@/lib/domain/sources/network-names'
import { readPostAddress } from '@/lib/domain/sources/post-address'
import type { Fetch } from './fetch-outside'
import { FetchProblem } from './fetch-problem'
import { readBlueskyPost } from './read-bluesky-post'
import { readMastodonPost } from './read-mastodon-post'
import { readPage } from './read-page'
import { readVideo } from './read-video'
import { readXPost } from './read-x-post'

const longestAddress = 2_000

/** Asks the network of a post, or the page itself, what it says. @throws FetchProblem */
export async function readPost(fetch: Fetch, address: string): Promise<FoundPost> {
  if (address.length > longestAddress) {
    throw new FetchProblem('refused', 'This address is longer than 2,000 characters.')
  }
  const read = readPostAddress(address)
  if (read === null) throw new FetchProblem('refused', 'Paste the full address of a post or page.')
  const { network, permalink, postId } = read
  if (silentNetworks.includes(network)) {
    throw new FetchProblem('refused', 'This network gives its posts to nobody. Type the facts in.')
  }
  if (postId === '') return await readPage(fetch, permalink)
  switch (network) {
    case 'x':
      return await readXPost(fetch, permalink)
    case 'bluesky':
      return await readBlueskyPost(fetch, permalink)
    case 'mastodon':
      return await readMastodonPost(fetch, permalink, postId)
    case 'youtube':
      return await readVideo(fetch, permalink)
    default:
      return await readPage(fetch, permalink)
  }
}
