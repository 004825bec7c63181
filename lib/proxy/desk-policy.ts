import { reportTo } from '@/lib/domain/site/policy-reports'

/** What a page of the desk may load. Its preview may be framed, and by the desk alone. */
export function deskPolicy(pathname: string, nonce: string): string {
  const isPreview = /^\/dashboard\/articles\/[^/]+\/preview$/.test(pathname)
  const needsEval = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${needsEval}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${isPreview ? "'self'" : "'none'"}`,
    reportTo,
  ].join('; ')
}
