import 'server-only'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { database } from '@/db/connection'
import { digestParts } from '@/db/schema/digest-issues'
import { publicationVersion } from '@/db/schema/published'
import { publishedArticleTopics } from '@/db/schema/published-topics'
import { writeTransaction } from '@/db/transaction'
import type { MailPart } from '@/lib/domain/digest/mail-part'
import { listedUpdates } from '@/lib/published/listed-updates'
import { writePart } from './compose-issue'

/** A part of a digest, with the ids of its topics. */
export type LivePart = MailPart & { topics: string[] }

/**
 * The parts of a digest that readers could see at this moment, looked at again whenever anything that they see was
 * changed: what is off the site meanwhile is left out, and what says something else is composed anew.
 */
export class LiveParts {
  private version = -1
  private parts: LivePart[] = []

  constructor(private readonly issueId: string) {}

  /** @param topics ids of those somebody wants; all without any */
  for(topics: string[]): LivePart[] {
    const version = versionNow()
    if (version !== this.version) this.parts = livePartsOf(this.issueId)
    this.version = version
    if (topics.length === 0) return this.parts
    return this.parts.filter((part) => part.topics.some((id) => topics.includes(id)))
  }
}

function versionNow(): number {
  return database().select().from(publicationVersion).get()?.version ?? 0
}

function livePartsOf(issueId: string): LivePart[] {
  renewChanged(issueId)
  const { headline, html, text, articleId, position } = digestParts
  const rows = database()
    .select({ headline, html, text, articleId })
    .from(digestParts)
    .where(eq(digestParts.issueId, issueId))
    .orderBy(asc(position))
    .all()
  const topics = topicsByArticle(rows.map((row) => row.articleId))
  return rows.map(({ articleId: id, ...part }) => ({ ...part, topics: topics.get(id) ?? [] }))
}

function renewChanged(issueId: string): void {
  writeTransaction(database(), (tx) => {
    const { articleId, modifiedAt, position } = digestParts
    const parts = tx
      .select({ articleId, modifiedAt, position })
      .from(digestParts)
      .where(eq(digestParts.issueId, issueId))
      .all()
    const live = new Map(
      listedUpdates(parts.map((part) => part.articleId)).map((update) => [update.id, update]),
    )
    for (const part of parts) {
      const update = live.get(part.articleId)
      if (update && update.modifiedAt !== part.modifiedAt) {
        writePart(tx, issueId, update, part.position)
      }
    }
    const gone = parts.map((part) => part.articleId).filter((id) => !live.has(id))
    tx.delete(digestParts)
      .where(and(eq(digestParts.issueId, issueId), inArray(articleId, gone)))
      .run()
  })
}

function topicsByArticle(ids: string[]): Map<string, string[]> {
  const { articleId, topicId } = publishedArticleTopics
  const rows = database()
    .select({ articleId, topicId })
    .from(publishedArticleTopics)
    .where(inArray(articleId, ids))
    .all()
  const topics = new Map<string, string[]>()
  for (const row of rows) {
    topics.set(row.articleId, [...(topics.get(row.articleId) ?? []), row.topicId])
  }
  return topics
}
