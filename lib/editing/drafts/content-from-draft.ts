import 'server-only'
import { and, eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { sourceCaptures } from '@/db/schema/sources'
import type { Transaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import type { ArticleContent } from '@/lib/domain/article/article'
import type { ArticleDraft } from '@/lib/domain/drafts/draft'
import { slugFollows } from '@/lib/domain/drafts/slug-follows'
import { authorsById } from '@/lib/editing/article/authors-by-id'
import { rowsById } from '@/lib/editing/article/rows-by-id'
import { freeSlug, slugRefusal, wasEverLive } from '@/lib/editing/article/slugs'
import { earlierUpdate } from '@/lib/editing/coverage/earlier-update'
import { leadPicture } from '@/lib/editing/media/lead-picture'
import { earlierRows } from '@/lib/editing/revisions/earlier-rows'
import { type CapturedFrom, snapshotSource } from '@/lib/editing/sources/snapshot-source'
import { topicsByName } from '@/lib/editing/topics/topics-by-name'
import { Invalid } from '@/lib/errors'
import { isKeptPicture } from '@/lib/media/kept-pictures'

/**
 * The content a save would store. Rows keep their ids, and one that was taken out and put back gets its own again,
 * unless an id belongs to another article or came twice.
 * @throws Invalid for a slug that is taken, an unknown author, picture or earlier update, and a picture that is not kept here
 */
export function contentFromDraft(
  tx: Transaction,
  actor: Actor,
  articleId: string,
  stored: ArticleContent,
  draft: ArticleDraft,
): ArticleContent {
  const { questions, sources, topics, authors, slug: typedSlug, leadImage, ...text } = draft
  const before = onceAsked(() => earlierRows(tx, articleId))
  const oldQuestion = rowsById(stored.questions, () => before().questions)
  const oldSource = rowsById(stored.sources, () => before().sources)
  // Without a name a source counts as taken down by the publication, as for what the command line imports.
  const typed = { by: actor.id === null ? '' : actor.name, at: Date.now() }
  return {
    ...text,
    earlier: earlierUpdate(actor, articleId, stored.earlier, text.earlier),
    slug: slugFor(tx, articleId, stored, draft.headline, typedSlug),
    questions: questions.map(({ id, question, answer }) => {
      return { id: oldQuestion(id)?.id ?? v7(), question, answer }
    }),
    sources: sources.map((source, at) => {
      const old = oldSource(source.id)
      refuseForeignPicture(source.avatar, old?.avatar, at)
      return snapshotSource(source, old, typed, captures(tx, articleId))
    }),
    lead: leadImage === undefined ? stored.lead : leadPicture(tx, leadImage),
    topics: topicsByName(tx, topics),
    authors: authorsById(tx, authors, 'Nothing was saved.'),
  }
}

/** The slug follows the headline until the first publication or until somebody types one. */
function slugFor(
  tx: Transaction,
  articleId: string,
  stored: ArticleContent,
  headline: string,
  typed: string,
): string | null {
  const isKept = typed === '' || typed === stored.slug
  if (!isKept) return permittedSlug(tx, articleId, typed)
  if (stored.slug === null) return freeSlug(tx, articleId, headline)
  const follows =
    !wasEverLive(tx, articleId) && (typed === '' || slugFollows(stored.slug, stored.headline))
  return follows && headline !== stored.headline
    ? freeSlug(tx, articleId, headline)
    : permittedSlug(tx, articleId, stored.slug)
}

function permittedSlug(tx: Transaction, articleId: string, slug: string): string {
  const refusal = slugRefusal(tx, articleId, slug)
  if (refusal !== null) throw new Invalid('Nothing was saved.', { slug: refusal })
  return slug
}

/** The one a source has stays, even if its file is lost: that is no reason to refuse the text. */
function refuseForeignPicture(
  named: string | null | undefined,
  stored: string | null | undefined,
  at: number,
): void {
  if (!named || named === stored || isKeptPicture(named)) return
  throw new Invalid('Nothing was saved.', {
    [`sources.${at}.avatar`]: 'This picture is not kept here. Choose it again.',
  })
}

function captures(tx: Transaction, articleId: string): CapturedFrom {
  const { method, at } = sourceCaptures
  return (permalink, textSha256) =>
    tx
      .select({ method, at })
      .from(sourceCaptures)
      .where(
        and(
          eq(sourceCaptures.articleId, articleId),
          eq(sourceCaptures.permalink, permalink),
          eq(sourceCaptures.textSha256, textSha256),
        ),
      )
      .get() ?? null
}

function onceAsked<Result>(ask: () => Result): () => Result {
  let known: { result: Result } | null = null
  return () => {
    known ??= { result: ask() }
    return known.result
  }
}
