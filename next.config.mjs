import { readerScripts } from './components/reader/script/build.mjs'
import { mostInAForm } from './lib/door/body-limit.mjs'

/**
 * No TypeScript: the framework would load its compiler at each start for it, and keep it.
 * @type {import('next').NextConfig}
 */
const config = {
  poweredByHeader: false,
  agentRules: false,
  // Titles and descriptions stand in the head of every page, before its body.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  skipTrailingSlashRedirect: true,
  env: readerScripts,
  experimental: {
    serverActions: { bodySizeLimit: mostInAForm },
    // What is larger comes out of the proxy cut short, and as a form it is none.
    proxyClientMaxBodySize: mostInAForm,
  },
}

export default config
