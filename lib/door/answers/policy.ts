import { reportTo } from '@/lib/domain/site/policy-reports'

/** What every answer says to browsers, whatever it is and whoever made it. */
export type PolicyHeaders = Record<string, string>

/** Headers of every answer. @param siteUrl where readers find the site; only https may promise more https */
export function policyHeaders(siteUrl: string): PolicyHeaders {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    'content-security-policy': `default-src 'none'; base-uri 'none'; frame-ancestors 'none'; ${reportTo}`,
    ...(siteUrl.startsWith('https:') && {
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
    }),
  }
}

/** What a reader page may load: our own script, style, pictures and fonts. */
export const readerPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  reportTo,
].join('; ')
