import type { NextConfig } from 'next'
import { readerScripts } from './components/reader/script/build.mjs'
import { mostInAForm } from './lib/door/bodies/body-limit'

const config: NextConfig = {
  poweredByHeader: false,
  agentRules: false,
  // Titles and descriptions stand in the head of every page, before its body.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  skipTrailingSlashRedirect: true,
  env: readerScripts,
  // `npm run check` looks at them; every start after a change would wait for the same again.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // A page's code is read when it is first drawn. Most pages were drawn before the stop and are kept, and a start that
    // reads all of it takes half as long again.
    preloadEntriesOnStart: false,
    serverActions: { bodySizeLimit: mostInAForm },
    // What is larger comes out of the proxy cut short, and as a form it is none.
    proxyClientMaxBodySize: mostInAForm,
  },
}

export default config
