import 'server-only'
import { and, eq, ne, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { topics } from '@/db/schema/working'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import type { Topic } from '@/lib/domain/article/article'
import type { TopicForm } from '@/lib/domain/topics/topic'
import { renewSome } from '@/lib/editing/search/renew-search'
import { Invalid } from '@/lib/errors'
import { rememberTopic } from './former-names'
import { findTopic } from './get-topic'
import { freeTopicSlug, isTopicSlugTaken } from './topic-slugs'

/**
 * Renames and describes a topic, for readers at once. Its old address leads to the new one from then on.
 * @param form an empty slug is made from the name
 * @throws NotAllowed, NotFound, Invalid for a name or an address that another topic has
 */
export function changeTopic(actor: Actor, id: string, form: TopicForm): Topic {
  return writeTransaction(database(), (tx) => {
    const before = findTopic(tx, actor, id)
    const after = { id, ...form, slug: form.slug || freeTopicSlug(tx, id, form.name) }
    const changed = changedFields(before, after)
    if (changed.length === 0) return before
    refuseTaken(tx, after)
    rememberTopic(tx, id, before, after)
    tx.update(topics).set(after).where(eq(topics.id, id)).run()
    const detail = changed.map((field) => [field, { from: before[field], to: after[field] }])
    audit(tx, actor, 'changed a topic', id, Object.fromEntries(detail))
    renewSome(tx)
    return after
  })
}

function changedFields(before: Topic, after: Topic) {
  const fields = ['name', 'slug', 'kind', 'description'] as const
  return fields.filter((field) => before[field] !== after[field])
}

function refuseTaken(tx: Transaction, { id, name, slug }: Topic): void {
  const fields: Record<string, string> = {}
  if (isNameTaken(tx, id, name)) {
    fields.name = 'Another topic has this name. Merge the two if they are one.'
  }
  if (isTopicSlugTaken(tx, id, slug)) {
    fields.slug = 'Another topic has this address, or had it before.'
  }
  if (Object.keys(fields).length > 0) throw new Invalid('The topic was not changed.', fields)
}

function isNameTaken(tx: Transaction, id: string, name: string): boolean {
  const other = tx
    .select({ id: topics.id })
    .from(topics)
    .where(and(eq(sql`lower(${topics.name})`, sql`lower(${name})`), ne(topics.id, id)))
    .get()
  return other !== undefined
}
