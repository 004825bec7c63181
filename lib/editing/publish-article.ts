import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { articles } from '@/db/schema/working'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Editor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { drawCard } from '@/lib/cards/draw-card'
import type { ArticleContent } from '@/lib/domain/article'
import { formatDay } from '@/lib/domain/dates'
import { publishProblems } from '@/lib/domain/publish-problems'
import { Invalid } from '@/lib/errors'
import { findArticleFor } from './find-article'
import { firstPublishedAt } from './first-published-at'
import { readContent } from './read-content'
import { recordPublication } from './record-publication'
import { slugRefusal } from './slugs'
import { staleRev } from './stale-rev'
import { writeLiveCopy } from './write-live-copy'

type PublishOptions = {
  /** Refuse when the working copy is at another rev. */
  expectedRev?: number
  /** Unix milliseconds. For imports: when it was first published elsewhere. */
  firstPublishedAt?: number
  /** For the audit log. */
  reason?: string
}

/**
 * Makes the working copy what readers see. Drawing the card takes up to 250 ms and happens before the
 * transaction, which then checks that nobody saved meanwhile.
 * @throws NotFound, NotAllowed, Conflict, Invalid with its fields
 */
export async function publishArticle(
  editor: Editor,
  id: string,
  options: PublishOptions = {},
): Promise<{ slug: string }> {
  const { rev } = findArticleFor(database(), editor, id, 'publish')
  if (options.expectedRev !== undefined && options.expectedRev !== rev) {
    throw staleRev(database(), id)
  }
  const first = firstPublishedAt(database(), id) ?? options.firstPublishedAt ?? Date.now()
  const card = await cardFor(publishable(readContent(database(), id)), first)
  return writeTransaction(database(), (tx) => {
    const article = findArticleFor(tx, editor, id, 'publish')
    if (article.rev !== rev) throw staleRev(tx, id)
    const content = permitted(tx, id, publishable(readContent(tx, id)))
    const modifiedAt = recordPublication(tx, editor, { id, rev, content, first })
    writeLiveCopy(tx, { ...content, id, card, firstPublishedAt: first, modifiedAt })
    tx.update(articles).set({ state: article.next, liveRev: rev }).where(eq(articles.id, id)).run()
    audit(tx, editor, 'published an update', id, {
      rev,
      slug: content.slug,
      ...(options.reason && { reason: options.reason }),
    })
    return { slug: content.slug }
  })
}

type Publishable = ArticleContent & { slug: string }

function publishable(content: ArticleContent): Publishable {
  const problems = publishProblems(content)
  const { slug } = content
  if (problems.length > 0 || slug === null) {
    const fields = Object.fromEntries(problems.map(({ field, message }) => [field, message]))
    throw new Invalid('This update cannot be published yet.', fields)
  }
  return { ...content, slug }
}

function permitted(tx: Transaction, id: string, content: Publishable): Publishable {
  const refusal = slugRefusal(tx, id, content.slug)
  if (refusal !== null) throw new Invalid('This update was not published.', { slug: refusal })
  return content
}

function cardFor(content: Publishable, first: number): Promise<string> {
  const [source] = content.sources
  return drawCard({
    headline: content.socialTitle || content.headline,
    sourceName: source?.authorName ?? '',
    network: source?.network ?? null,
    date: formatDay(first),
  })
}
