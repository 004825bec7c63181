import { z } from 'zod'
import { ownOrigins } from '@/lib/domain/site/own-origins'

/** What a browser blocked, and on which kind of page; nothing that tells whose browser it was. */
export type PolicyReport = {
  /** An address of ours down to its first segment: what follows may be a secret. */
  page: string
  directive: string
  /** `inline`, `eval`, a scheme such as `data`, or an origin. */
  blocked: string
}

/** As browsers send it (Content Security Policy 3, 5.3). */
const sent = z.object({
  'csp-report': z.object({
    'document-uri': z.string(),
    'blocked-uri': z.string(),
    'effective-directive': z.string().optional(),
    'violated-directive': z.string().optional(),
  }),
})

/** @returns null for what is no report, is not about a page of ours, or is what an extension of the browser tried */
export function policyReportFrom(body: unknown, siteUrl: string): PolicyReport | null {
  const read = sent.safeParse(body)
  if (!read.success) return null
  const report = read.data['csp-report']
  const page = pageOf(report['document-uri'], siteUrl)
  const said = report['effective-directive'] ?? report['violated-directive'] ?? ''
  const [directive] = /^[a-z-]{1,40}/.exec(said) ?? []
  const blocked = blockedBy(report['blocked-uri'])
  return page === null || directive === undefined || blocked === null
    ? null
    : { page, directive, blocked }
}

function pageOf(address: string, siteUrl: string): string | null {
  if (!URL.canParse(address)) return null
  const { origin, pathname } = new URL(address)
  if (!ownOrigins(siteUrl).includes(origin)) return null
  const [, first = '', ...rest] = pathname.split('/')
  return `/${first.slice(0, 40)}${rest.length > 0 ? '/…' : ''}`
}

const keywords = ['inline', 'eval', 'wasm-eval', 'trusted-types-policy', 'trusted-types-sink']
const schemes = ['data', 'blob', 'about', 'filesystem']

function blockedBy(source: string): string | null {
  if (keywords.includes(source) || schemes.includes(source)) return source
  if (!URL.canParse(source)) return null
  const { origin, protocol } = new URL(source)
  if (protocol === 'https:' || protocol === 'http:') return origin.slice(0, 100)
  return schemes.find((scheme) => protocol === `${scheme}:`) ?? null
}

const things: Record<string, string> = {
  'script-src': 'A script',
  'script-src-elem': 'A script',
  'script-src-attr': 'A script',
  'style-src': 'A style',
  'style-src-elem': 'A style',
  'style-src-attr': 'A style',
  'img-src': 'A picture',
  'font-src': 'A font',
  'connect-src': 'A request',
  'frame-src': 'A frame',
  'frame-ancestors': 'Being shown in a frame',
  'form-action': 'A form',
}

/** Such as "A script from https://elsewhere.example". */
export function blockedInWords({ directive, blocked }: PolicyReport): string {
  const thing = things[directive] ?? 'Something'
  if (blocked === 'inline') return `${thing} in the page itself`
  if (blocked === 'eval' || blocked === 'wasm-eval') return `${thing} made from text`
  if (/^https?:/.test(blocked)) return `${thing} from ${blocked}`
  return blocked === 'other' ? 'Something else' : `${thing} (${blocked})`
}
