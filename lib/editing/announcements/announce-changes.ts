import 'server-only'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { type Post, postOutside } from '@/lib/outside/post-json'
import { paths } from '@/lib/paths'
import { forgetWaiting, keepWaiting, takeWaiting } from './waiting-addresses'

/** The protocol allows so many at once (indexnow.org/documentation). */
const mostAtOnce = 10_000
const ownMachine = new Set(['localhost', '127.0.0.1', '[::1]'])

type Announcing = {
  key: string | undefined
  /** Where readers find the site. */
  siteUrl: string
  /** Where search engines that share what they hear are told. */
  endpoint: string
  post: Post
}

const configured = (): Announcing => ({
  key: env().INDEXNOW_KEY,
  siteUrl: env().SITE_URL,
  endpoint: 'https://api.indexnow.org/indexnow',
  post: postOutside,
})

/**
 * Tells search engines which addresses changed (IndexNow), all that are due at once. Without a key, and of a site that
 * only this machine knows, nobody is told anything.
 * @param now Unix milliseconds
 * @returns how many addresses they took
 */
export async function announceChanges(
  now: number,
  { key, siteUrl, endpoint, post }: Announcing = configured(),
): Promise<number> {
  const { host, hostname } = new URL(siteUrl)
  if (key === undefined || ownMachine.has(hostname)) {
    forgetWaiting()
    return 0
  }
  const addresses = takeWaiting(now, mostAtOnce)
  if (addresses.length === 0) return 0
  const status = await post(endpoint, {
    host,
    key,
    keyLocation: `${siteUrl}${paths.indexNowKey(key)}`,
    urlList: addresses.map(({ slug }) => `${siteUrl}${paths.update(slug)}`),
  })
  if (status === 200 || status === 202) return addresses.length
  const mayBeTriedAgain = status === null || status === 429 || status >= 500
  if (mayBeTriedAgain) keepWaiting(addresses, now)
  log().warn(
    { status, addresses: addresses.length, again: mayBeTriedAgain },
    'changes not announced',
  )
  return 0
}
