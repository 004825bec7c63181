import { beforeEach } from 'vitest'
import type { DraftInput } from '@/lib/domain/drafts/draft'
import { completeDraft } from '@/lib/editing/test-desk'
import type { Fetch } from '@/lib/outside/fetch-outside'
import { testServer } from '@/lib/outside/test-server'

/** For tests: a host elsewhere, and what it answers whatever is asked for. */
export function sourceElsewhere() {
  const there = { text: '', status: 0 }
  const { url, fetch } = testServer((_request, response) => {
    const account = { acct: 'ada', display_name: 'Ada', url: 'https://mastodon.social/@ada' }
    const body = {
      title: 'A talk',
      content: `<p>${there.text}</p>`,
      account: { ...account, avatar_static: '' },
    }
    response
      .writeHead(there.status, { 'content-type': 'application/json' })
      .end(JSON.stringify(body))
  })
  beforeEach(() => {
    there.text = 'What was said.'
    there.status = 200
  })
  const here: Fetch = (address, wanted) => fetch(url(new URL(address).pathname), wanted)
  return {
    there,
    here,
    /** A draft that quotes what is said there by now. */
    withSource: (headline: string, permalink: string, author: string): DraftInput => {
      const { text } = there
      const source = { network: 'mastodon' as const, permalink, authorName: 'Ada', text }
      return { ...completeDraft(headline, [author]), sources: [source] }
    },
  }
}

export const address = (name: string) => `https://mastodon.social/@ada/${name.padStart(18, '1')}`
