import type { MachineUse } from './machine-use'
import { contentSignal, contentUsage, refusedBots } from './preference-terms'

type Robots = {
  use: MachineUse
  /** Paths that nobody is to crawl. */
  closed: string[]
  /** Addresses. */
  sitemaps: string[]
  license: string
}

/** robots.txt (RFC 9309), with what crawled pages may be used for. */
export function robotsTxt({ use, closed, sitemaps, license }: Robots): string {
  const refused = refusedBots(use)
  const groups = [
    [
      'User-agent: *',
      `Content-Signal: ${contentSignal(use)}`,
      `Content-Usage: ${contentUsage(use)}`,
      'Allow: /',
      ...closed.map((path) => `Disallow: ${path}`),
    ],
    refused.length > 0 ? [...refused.map((bot) => `User-agent: ${bot}`), 'Disallow: /'] : [],
    [`License: ${license}`, ...(use.search ? sitemaps.map((one) => `Sitemap: ${one}`) : [])],
  ]
  return groups
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}
