import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { articles } from '@/db/schema/working'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { drawCard } from '@/lib/cards/draw-card'
import { drawPictures } from '@/lib/cards/draw-pictures'
import type { ArticleContent } from '@/lib/domain/article/article'
import type { ArticleState, ChangeKind, VersionEvent } from '@/lib/domain/kinds'
import { addCorrection, correctionsOf } from '@/lib/editing/article/corrections'
import { currentAuthors } from '@/lib/editing/article/current-authors'
import { findArticleFor } from '@/lib/editing/article/find-article'
import { firstPublishedAt } from '@/lib/editing/article/first-published-at'
import { publishable, requireFreeSlug } from '@/lib/editing/article/publishable'
import { staleRev } from '@/lib/editing/article/stale-rev'
import { settleAsCorrected } from '@/lib/editing/asks/settle-asks'
import { cardContent, questionCardContent } from '@/lib/editing/media/card-content'
import { isSamePicture, presentPicture } from '@/lib/editing/media/lead-picture'
import { approvalOf } from '@/lib/editing/review/approval'
import { cancelDueSchedules } from '@/lib/editing/schedules/article-schedules'
import { signVersion } from '@/lib/editing/signatures/sign-version'
import { currentTopics } from '@/lib/editing/topics/topics-by-name'
import { Conflict } from '@/lib/errors'
import { recordPublication } from './record-publication'
import { replacedBy } from './replaced-copy'
import { textToPublish } from './text-to-publish'
import { turns } from './turns'
import { writeLiveCopy } from './write-live-copy'

type PublishOptions = {
  /** Refuse when the working copy is at another rev. */
  expectedRev?: number
  /** Publish this kept revision instead of the working copy, as a schedule does. */
  revisionId?: string
  /** Unix milliseconds. For imports: when it was first published elsewhere. */
  firstPublishedAt?: number
  /** What this changes for readers, when it is live already: a silent typo, an update, or a correction. */
  change?: ChangeKind
  /** The public note of a correction. */
  correction?: string
  /** Why it goes out, in spite of warnings where there are some; kept in the history. */
  reason?: string
  /** Done in the same transaction, first of all. */
  alongside?: (tx: Transaction) => void
}

export type Published = {
  slug: string
  /** What names this publication, to take it back; null when there is no way back. */
  publication: string | null
  /** Whether nothing of the update was live just before. */
  isNew: boolean
  /** Unix milliseconds. */
  at: number
}

/**
 * Makes the working copy what readers see. Drawing the cards takes up to 250 ms and 50 for each question, and happens before the
 * transaction, which then checks that nobody saved or changed the lead picture meanwhile.
 * @throws NotFound, NotAllowed, Conflict, Invalid with its fields
 */
export async function publishArticle(
  actor: Actor,
  id: string,
  options: PublishOptions = {},
): Promise<Published> {
  try {
    return await publishOnce(actor, id, options)
  } catch (error) {
    if (!(error instanceof PictureChanged)) throw error
    return publishOnce(actor, id, options)
  }
}

class PictureChanged extends Conflict {
  constructor() {
    super('The lead picture was changed at this very moment. Publish once more.')
  }
}

async function publishOnce(actor: Actor, id: string, options: PublishOptions): Promise<Published> {
  const { rev } = findArticleFor(database(), actor, id, 'publish')
  if (options.expectedRev !== undefined && options.expectedRev !== rev) {
    throw staleRev(database(), id)
  }
  const text = textToPublish(database(), id, rev, options.revisionId)
  const firstTry = firstPublishedAt(database(), id) ?? options.firstPublishedAt ?? Date.now()
  const content = publishable(text.content, options.reason ?? '')
  const drawn = await drawPictures(cardContent(content, firstTry))
  const questionCards = await drawQuestionCards(content, firstTry)
  return writeTransaction(database(), (tx) => {
    options.alongside?.(tx)
    const article = findArticleFor(tx, actor, id, 'publish')
    if (options.revisionId === undefined && article.rev !== rev) throw staleRev(tx, id)
    const first = firstPublishedAt(tx, id) ?? firstTry
    requireFreeSlug(tx, id, content.slug)
    const { change = 'update', correction = '', reason = '' } = options
    const before = replacedBy(tx, article)
    const told = change === 'correction' ? addCorrection(tx, actor, id, correction) : null
    if (told !== null) settleAsCorrected(tx, id, told)
    const { modifiedAt, revision } = recordPublication(tx, actor, {
      id,
      rev: text.rev,
      content,
      first,
      change,
      note: reason,
    })
    const topics = currentTopics(tx, content.topics)
    const authors = currentAuthors(tx, content.authors)
    const lead = presentPicture(tx, content.lead)
    if (!isSamePicture(lead, content.lead)) throw new PictureChanged()
    const live = {
      ...content,
      topics,
      authors,
      lead,
      id,
      ...drawn,
      firstPublishedAt: first,
      modifiedAt,
    }
    writeLiveCopy(
      tx,
      { ...live, ...review(tx, id, text.rev), corrections: correctionsOf(tx, id) },
      { questionCards },
    )
    signVersion(tx, id, eventOf(article.state, change))
    tx.update(articles)
      .set({ state: article.next, liveRev: text.rev })
      .where(eq(articles.id, id))
      .run()
    cancelDueSchedules(tx, id, ['publish'])
    audit(tx, actor, turns.publish, id, {
      replaced: before && { ...before, revision, correction: told },
      rev: text.rev,
      slug: content.slug,
      ...(options.change && { change }),
      ...(reason && { reason }),
    })
    return {
      slug: content.slug,
      publication: before?.publication ?? null,
      isNew: article.state !== 'live',
      at: Date.now(),
    }
  })
}

/** One after the other, so that others are answered in between. */
async function drawQuestionCards(content: ArticleContent, at: number): Promise<string[]> {
  const files: string[] = []
  for (const question of content.questions) {
    files.push(await drawCard(questionCardContent(question, content, at)))
  }
  return files
}

function eventOf(before: ArticleState, change: ChangeKind): VersionEvent {
  if (before !== 'live') return 'published'
  return change === 'correction' ? 'corrected' : 'changed'
}

/** A claim is made only for the very text that was approved. */
function review(tx: Transaction, id: string, rev: number) {
  const approval = approvalOf(tx, id)
  const counts = approval?.rev === rev
  return { reviewedBy: counts ? approval.by : null, reviewedAt: counts ? approval.at : null }
}
