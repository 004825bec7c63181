import 'server-only'
import { asc, count, eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { database } from '@/db/connection'
import { templates } from '@/db/schema/drafts'
import { topics } from '@/db/schema/working'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import type { ArticleContent } from '@/lib/domain/article/article'
import { mostTemplates, type Template } from '@/lib/domain/drafts/template'
import { mayTendShared } from '@/lib/domain/people/rights'
import { findArticle } from '@/lib/editing/article/find-article'
import { readContent } from '@/lib/editing/article/read-content'
import { revisionContent } from '@/lib/editing/revisions/revision-content'
import { Invalid, NotAllowed, NotFound } from '@/lib/errors'
import { beginWith } from './begin-with'

/** What an update can be begun with, by name. All at the desk share them. */
export function listTemplates(actor: Actor): Template[] {
  const { id, name, madeById } = templates
  const rows = database()
    .select({ id, name, madeById })
    .from(templates)
    .orderBy(asc(name))
    .limit(mostTemplates)
    .all()
  return rows.map(({ madeById, ...row }) => ({
    ...row,
    canRemove: mayTendShared(actor, madeById),
  }))
}

/**
 * Keeps the saved text of an article to begin others with; one of the same name gives way, if the actor may remove it.
 * @throws NotFound, NotAllowed, Invalid
 */
export function keepAsTemplate(actor: Actor, articleId: string, name: string): void {
  writeTransaction(database(), (tx) => {
    findArticle(tx, actor, articleId, 'open')
    const named = tx.select().from(templates).where(eq(templates.name, name)).get()
    if (named && !mayTendShared(actor, named.madeById)) {
      const message = 'There is a template of this name. Choose another name.'
      throw new Invalid(message, { name: message })
    }
    if (named) tx.delete(templates).where(eq(templates.id, named.id)).run()
    const kept = tx.select({ count: count() }).from(templates).get()?.count ?? 0
    if (kept >= mostTemplates) {
      const message = `There are ${mostTemplates} templates already. Remove one first.`
      throw new Invalid(message, { name: message })
    }
    const id = v7()
    const content = readContent(tx, articleId)
    const by = { madeById: actor.id, madeByName: actor.name, madeAt: Date.now() }
    tx.insert(templates)
      .values({ id, name, content, ...by })
      .run()
    audit(tx, actor, 'kept a template', id, { name, from: articleId })
  })
}

/**
 * Begins a draft with what a template says.
 * @returns its id
 * @throws NotFound, NotAllowed
 */
export function beginFromTemplate(actor: Actor, templateId: string): string {
  return writeTransaction(database(), (tx) => {
    const { content, name } = find(tx, templateId)
    const kept = revisionContent(content)
    const id = beginWith(tx, actor, { ...kept, topics: presentOnes(tx, kept.topics) })
    audit(tx, actor, 'began from a template', id, { name })
    return id
  })
}

/** @throws NotAllowed; one that is gone already stays gone */
export function removeTemplate(actor: Actor, templateId: string): void {
  writeTransaction(database(), (tx) => {
    const kept = tx.select().from(templates).where(eq(templates.id, templateId)).get()
    if (!kept) return
    if (!mayTendShared(actor, kept.madeById)) {
      throw new NotAllowed('Writers remove only the templates they kept themselves.')
    }
    tx.delete(templates).where(eq(templates.id, templateId)).run()
    audit(tx, actor, 'removed a template', templateId, { name: kept.name })
  })
}

function find(tx: Transaction, id: string) {
  const kept = tx.select().from(templates).where(eq(templates.id, id)).get()
  if (!kept) throw new NotFound('This template is gone. Begin with an empty update.')
  return kept
}

/** Topics that were merged or removed since are left out. */
function presentOnes(tx: Transaction, kept: ArticleContent['topics']): ArticleContent['topics'] {
  return kept.filter(({ id }) => tx.select().from(topics).where(eq(topics.id, id)).get())
}
