import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { publishedArticles } from './published'
import { publishedErasures } from './published-proofs'

/** Erasures whose words may still lie in the free room of the database file. */
export const unwipedErasures = sqliteTable('unwiped_erasures', {
  erasureId: text('erasure_id')
    .primaryKey()
    .references(() => publishedErasures.id),
})

/** Live articles whose newest version is not signed yet; triggers and migrations put them here. */
export const awaitingSignature = sqliteTable('awaiting_signature', {
  articleId: text('article_id')
    .primaryKey()
    .references(() => publishedArticles.id, { onDelete: 'cascade' }),
})
