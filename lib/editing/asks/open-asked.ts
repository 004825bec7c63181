import 'server-only'
import { and, asc, eq, gt } from 'drizzle-orm'
import { database } from '@/db/connection'
import { asks } from '@/db/schema/asks'
import { publishedArticles } from '@/db/schema/published'
import { publishedCorrections } from '@/db/schema/published-corrections'
import { publishedQuestions } from '@/db/schema/published-questions'
import { hashOf } from '@/lib/accounts/link-secret'
import { questionAnchors } from '@/lib/domain/article/question-anchors'
import type { AskPlace } from '@/lib/domain/asks/ask-about'
import type { Asked } from '@/lib/domain/asks/asked'
import type { DismissalReason } from '@/lib/domain/asks/dismissal-reasons'

/** In milliseconds: how long a reader can come back. */
export const askedLifetime = 90 * 24 * 3_600_000

/** What became of what a reader asked; the secret is all the permission there is. Null behind one that has ended. */
export function openAsked(secret: string): Asked | null {
  const { kind, place, text, at } = asks
  const row = database()
    .select({
      ...{ kind, place, text, at },
      ...{ articleId: asks.articleId, state: asks.state, question: asks.question },
      ...{ reason: asks.reason, note: publishedCorrections.note },
      ...{ slug: publishedArticles.slug, headline: publishedArticles.headline },
    })
    .from(asks)
    .leftJoin(publishedArticles, eq(publishedArticles.id, asks.articleId))
    .leftJoin(publishedCorrections, eq(publishedCorrections.id, asks.correctionId))
    .where(isOpen(secret))
    .get()
  if (!row) return null
  const { slug, headline } = row
  return {
    kind: row.kind,
    // Only `keepAsk` and `dismissAsks` write these two, from their own lists.
    place: row.place as AskPlace,
    text: row.text,
    at: row.at,
    update: slug !== null && headline !== null ? { slug, headline } : null,
    outcome: outcomeOf(row),
  }
}

/** Has the site forget what a reader asked. @returns whether there was anything */
export function forgetAsked(secret: string): boolean {
  return database().delete(asks).where(isOpen(secret)).run().changes > 0
}

function isOpen(secret: string) {
  return and(eq(asks.hash, hashOf(secret)), gt(asks.at, Date.now() - askedLifetime))
}

/** Readers are told of an answer or a correction when they can read it, and not before. */
function outcomeOf(row: {
  articleId: string
  state: (typeof asks.$inferSelect)['state']
  question: string
  reason: string
  note: string | null
}): Asked['outcome'] {
  if (row.state === 'dismissed') {
    return { state: 'dismissed', reason: row.reason as DismissalReason }
  }
  if (row.state === 'corrected') {
    return row.note === null ? { state: 'accepted' } : { state: 'corrected', note: row.note }
  }
  if (row.state === 'accepted') return { state: 'accepted' }
  const anchor = row.state === 'answered' ? anchorOf(row.articleId, row.question) : undefined
  return anchor === undefined ? { state: 'waiting' } : { state: 'answered', anchor }
}

function anchorOf(articleId: string, id: string): string | undefined {
  const questions = database()
    .select({ id: publishedQuestions.id, question: publishedQuestions.question })
    .from(publishedQuestions)
    .where(eq(publishedQuestions.articleId, articleId))
    .orderBy(asc(publishedQuestions.position))
    .all()
  return questionAnchors(questions)[questions.findIndex((question) => question.id === id)]
}
