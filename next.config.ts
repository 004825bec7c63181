import { createRequire } from 'node:module'
import type { NextConfig } from 'next'
import { readerScripts } from './components/reader/script/build.mjs'

const require = createRequire(import.meta.url)
const { mostInAForm } = require('./lib/page-cache/refused-request.cjs')

/** Paths where pages are documents kept by the page cache: browsers and proxies must ask again each time. */
const readerPaths = '/((?!dashboard|sign-in|setup|api|_next|og|media|assets).*)'

const config: NextConfig = {
  output: 'standalone',
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  agentRules: false,
  htmlLimitedBots: /(?!)/,
  images: { unoptimized: true },
  cacheHandler: require.resolve('./lib/page-cache/handler.cjs'),
  cacheMaxMemorySize: 0,
  outputFileTracingRoot: import.meta.dirname,
  env: { ...readerScripts, BUILD_STAMP: Date.now().toString(36) },
  experimental: {
    serverActions: { bodySizeLimit: mostInAForm },
    // What is larger comes out of the proxy cut short, and as a form it is none.
    proxyClientMaxBodySize: mostInAForm,
  },
  async redirects() {
    // To Next this is a name of the front page, and its page comes out with all of the framework.
    return [{ source: '/index', destination: '/', permanent: true }]
  },
  async headers() {
    return [
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
          { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
          {
            key: 'Permissions-Policy',
            value: 'camera=(), geolocation=(), microphone=(), payment=()',
          },
          { key: 'Strict-Transport-Security', value: 'max-age=31536000' },
        ],
      },
      {
        source: readerPaths,
        headers: [{ key: 'Cache-Control', value: 'public, max-age=0, must-revalidate' }],
      },
      {
        source: '/assets/:path*',
        headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
      },
    ]
  },
}

export default config
