import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { auditLog, people } from '@/db/schema/accounts'
import { publicationVersion } from '@/db/schema/published'
import { Actor } from '@/lib/accounts/actor'
import type { DraftInput } from '@/lib/domain/drafts/draft'
import type { Role } from '@/lib/domain/kinds'
import { createArticle } from './drafts/create-article'
import { saveArticle } from './drafts/save-article'

/** For tests: a person with a row of their own, as the actor that verbs ask for. */
export function hire(role: Role, name = `The ${role}`): Actor & { id: string } {
  const id = `${role}-${name}`
  const slug = id.toLowerCase().replace(/[^a-z]+/g, '-')
  const row = { id, name, slug, role, createdAt: 0 }
  database().insert(people).values(row).onConflictDoNothing().run()
  return Object.assign(Actor.person({ id, name, role }), { id })
}

export const source = {
  network: 'x' as const,
  permalink: 'https://x.com/a/status/1',
  authorName: 'Ada Example',
  text: 'She said: "quoted" words',
}

export function completeDraft(headline: string, authors: string[]): DraftInput {
  return {
    headline,
    whatHappened: 'Something **happened**.',
    whyItMatters: 'It matters.',
    whatItMeans: 'It means this.',
    questions: [
      { question: 'Really', answer: 'Yes, *really*.' },
      { question: 'Since when', answer: 'Since today.' },
    ],
    sources: [source],
    topics: [{ name: 'OpenAI', kind: 'company' }],
    authors,
  }
}

/** For texts that are short on purpose. */
export const anyway = { reason: 'Short on purpose.' }

/** A saved draft that could be published, at rev 2. */
export function draftOf(actor: Actor & { id: string }, headline: string): string {
  const id = createArticle(actor)
  saveArticle(actor, id, 1, completeDraft(headline, [actor.id]))
  return id
}

export function version(): number {
  return database().select().from(publicationVersion).get()?.version ?? 0
}

export function auditedActions(subject: string): string[] {
  return database()
    .select({ action: auditLog.action })
    .from(auditLog)
    .where(eq(auditLog.subject, subject))
    .all()
    .map((row) => row.action)
}

export function searchHits(words: string): number {
  const statement = database().$client.prepare(
    'SELECT count(*) FROM published_search WHERE published_search MATCH ?',
  )
  return Number(statement.pluck().get(words))
}
