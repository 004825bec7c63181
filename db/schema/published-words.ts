import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { publishedArticles } from './published'

/** The words of live headlines, topics and names, in small letters: a mistyped word is compared with them. */
export const publishedWords = sqliteTable('published_words', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  word: text('word').notNull().unique(),
})

/** Which updates have a word. The last of them takes the word with it, by a trigger. */
export const publishedWordUses = sqliteTable(
  'published_word_uses',
  {
    wordId: integer('word_id')
      .notNull()
      .references(() => publishedWords.id),
    number: integer('number')
      .notNull()
      .references(() => publishedArticles.number, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.wordId, table.number] }),
    index('published_word_uses_number').on(table.number),
  ],
)

/** Runs of three letters, by which words are found that are like another. */
export const publishedWordParts = sqliteTable(
  'published_word_parts',
  {
    part: text('part').notNull(),
    /** Of the whole word. */
    length: integer('length').notNull(),
    wordId: integer('word_id')
      .notNull()
      .references(() => publishedWords.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.part, table.length, table.wordId] }),
    index('published_word_parts_word').on(table.wordId),
  ],
)

/** Live updates whose row of the full-text index has to be written anew; triggers put them in. */
export const searchToRenew = sqliteTable('search_to_renew', {
  number: integer('number')
    .primaryKey()
    .references(() => publishedArticles.number, { onDelete: 'cascade' }),
})
