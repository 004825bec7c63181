import 'server-only'
import { and, desc, eq, isNull, ne, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { database } from '@/db/connection'
import { articleNotes, noteMentions } from '@/db/schema/notes'
import { articles } from '@/db/schema/working'
import type { Actor } from '@/lib/accounts/actor'
import { openTo } from '@/lib/editing/article/owned-by'

const root = alias(articleNotes, 'root')

/** Notes that mention an actor, are not resolved, and that they have not answered since; newest first. */
export function waitingMentions(actor: Actor) {
  const me = actor.id ?? ''
  const said = articleNotes
  const isUnanswered = sql`NOT EXISTS (SELECT 1 FROM article_notes AS mine WHERE mine.article_id = ${said.articleId} AND mine.at >= ${said.at} AND mine.by_id = ${me} AND coalesce(mine.note_id, mine.id) = ${root.id} AND mine.id > ${said.id})`
  return database()
    .select({
      noteId: root.id,
      field: root.field,
      last: sql<string>`max(${said.id})`.as('last'),
      by: said.byName,
      at: said.at,
      text: said.text,
      articleId: articles.id,
      headline: articles.headline,
    })
    .from(noteMentions)
    .innerJoin(said, eq(said.id, noteMentions.noteId))
    .innerJoin(root, eq(root.id, sql`coalesce(${said.noteId}, ${said.id})`))
    .innerJoin(articles, eq(articles.id, said.articleId))
    .where(
      and(
        eq(noteMentions.personId, me),
        ne(root.state, 'resolved'),
        ne(articles.state, 'trashed'),
        or(isNull(said.byId), ne(said.byId, me)),
        isUnanswered,
        openTo(actor),
      ),
    )
    .groupBy(root.id)
    .orderBy(desc(sql`last`))
    .$dynamic()
}
