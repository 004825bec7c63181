import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { noteStates } from '../../lib/domain/kinds'
import { people } from './accounts'
import { articleId } from './article-id'
import { oneOf } from './checks'

/** Notes on a field of an article; an answer names the note it belongs to. */
export const articleNotes = sqliteTable(
  'article_notes',
  {
    id: text('id').primaryKey(),
    articleId: articleId(),
    /** Null for a note, the note's id for an answer. */
    noteId: text('note_id'),
    field: text('field').notNull(),
    text: text('text').notNull(),
    byId: text('by_id'),
    byName: text('by_name').notNull(),
    at: integer('at').notNull(),
    state: text('state', { enum: noteStates }).notNull().default('open'),
    resolvedBy: text('resolved_by').notNull().default(''),
    resolvedAt: integer('resolved_at'),
  },
  (table) => [
    check('article_notes_state', oneOf(table.state, noteStates)),
    index('article_notes_article').on(table.articleId, table.at),
  ],
)

export const noteMentions = sqliteTable(
  'note_mentions',
  {
    noteId: text('note_id')
      .notNull()
      .references(() => articleNotes.id, { onDelete: 'cascade' }),
    personId: text('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.noteId, table.personId] }),
    index('note_mentions_person').on(table.personId),
  ],
)
