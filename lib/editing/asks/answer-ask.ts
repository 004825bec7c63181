import 'server-only'
import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { database } from '@/db/connection'
import { asks } from '@/db/schema/asks'
import { articles } from '@/db/schema/working'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { findArticleFor } from '@/lib/editing/article/find-article'
import { readContent } from '@/lib/editing/article/read-content'
import { writeContent } from '@/lib/editing/article/write-content'
import { checkpointWork } from '@/lib/editing/revisions/checkpoint-work'
import { Conflict, Invalid } from '@/lib/errors'
import { findGroup, requireSettling, settledBy } from './ask-group'

const mostQuestions = 20

/**
 * Makes what readers asked a question of the update's working copy. They are led to it once it is published.
 * @returns the update it was asked about
 * @throws NotAllowed, NotFound, Conflict, Invalid with its fields
 */
export function answerAsk(
  actor: Actor,
  id: string,
  { question, answer }: { question: string; answer: string },
): string {
  requireSettling(actor)
  const missing = {
    ...(question === '' && { question: 'Write the question as readers shall see it.' }),
    ...(answer === '' && { answer: 'Write the answer.' }),
  }
  if (Object.keys(missing).length > 0) throw new Invalid('Nothing was answered.', missing)
  return writeTransaction(database(), (tx) => {
    const { articleId, kind, group, count } = findGroup(tx, id)
    if (kind !== 'question') throw new Conflict('A report is accepted or dismissed, not answered.')
    const { rev, next } = findArticleFor(tx, actor, articleId, 'save')
    const stored = readContent(tx, articleId)
    if (stored.questions.length >= mostQuestions) {
      throw new Conflict(
        `This update has ${mostQuestions} questions, which is the most. Take one out first.`,
      )
    }
    checkpointWork(tx, actor, articleId, stored)
    const asked = { id: v7(), question, answer }
    const questions = [...stored.questions, asked]
    writeContent(tx, actor, articleId, rev, { ...stored, questions })
    tx.update(articles).set({ state: next }).where(eq(articles.id, articleId)).run()
    tx.update(asks)
      .set({ state: 'answered', question: asked.id, ...settledBy(actor) })
      .where(group)
      .run()
    audit(tx, actor, 'answered readers', articleId, { count, rev: rev + 1 })
    return articleId
  })
}
