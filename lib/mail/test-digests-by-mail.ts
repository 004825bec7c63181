import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, vi } from 'vitest'
import { digestIssues } from '@/db/schema/digest-issues'
import { publishedArticles, settings, slugHistory } from '@/db/schema/published'
import { subscribers, suppressions } from '@/db/schema/subscribers'
import { topics } from '@/db/schema/working'
import { openDigest } from '@/lib/digest/test-subscribers'
import { testPublication } from '@/lib/published/test-publication'
import { testUpdate } from '@/lib/published/test-update'
import { logOfTest } from '@/lib/test-log'
import { mailServer, type Received } from './test-mail-server'

/** What a mail server of a test was handed, and what it says of an address. */
type Post = {
  received: Received[]
  refusal: (to: string) => Error | null
  stop: () => void
}

export const monday = Date.parse('2026-04-27T10:00:00Z')
/** When the digest of that Monday goes out. */
export const due = Date.parse('2026-04-28T07:00:00Z')
export const minute = 60_000

/** For tests: a publication whose digest is open and has no subscriber yet, and a mail server, anew for each. */
export function digestsByMail() {
  const { db, folder } = testPublication()
  const logged = logOfTest()
  const post: Post = { received: [], refusal: () => null, stop: () => {} }

  beforeEach(async () => {
    post.received = []
    post.refusal = () => null
    const server = await mailServer(post.received, (to) => post.refusal(to))
    post.stop = server.stop
    vi.resetModules()
    vi.stubEnv('SITE_URL', 'https://news.example.org')
    vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${server.port}?from=digest@example.org`)
    for (const table of [
      digestIssues,
      subscribers,
      suppressions,
      settings,
      topics,
      publishedArticles,
      slugHistory,
    ]) {
      db().delete(table).run()
    }
    openDigest()
  })

  afterEach(() => {
    post.stop()
    vi.unstubAllEnvs()
  })

  const issue = () => db().select().from(digestIssues).where(eq(digestIssues.rhythm, 'daily')).get()
  return {
    db,
    folder,
    logged,
    post,
    send,
    update: (slug: string, more: { topic?: string; headline?: string } = {}) =>
      testUpdate(db(), { slug, at: monday, ...more }),
    addresses: () => post.received.flatMap(({ to }) => to).toSorted(),
    /** The daily one. */
    issue,
    counts: () => {
      const { state, sent, refused, unclear } = issue() ?? {}
      return { state, sent, refused, unclear }
    },
    composed: () => logged().filter(({ msg }) => msg === 'digest composed'),
  }
}

async function send(at = due, owner = 'us'): Promise<number> {
  const { sendDigests } = await import('./send-digests')
  return sendDigests(owner, () => at)
}
