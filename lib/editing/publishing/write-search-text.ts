import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/transaction'
import type { ArticleContent } from '@/lib/domain/article/article'
import { articleFields, type FieldOf, pageTexts } from '@/lib/domain/article/article-fields'
import { plainText } from '@/lib/domain/markdown/plain-text'

/** Writes an article's row of the full-text index, in plain words. */
export function writeSearchText(tx: Transaction, number: number, content: ArticleContent): void {
  const words = (column: 'headline' | 'body') =>
    pageTexts
      .filter((name) => articleFields[name].search === column)
      .map((name) => plainWords(name, content))
      .join('\n')
  const questions = content.questions
    .map(({ question, answer }) => `${question} ${plainText(answer)}`)
    .join('\n')
  const quotes = content.sources
    .map(({ authorName, handle, text }) => `${authorName} ${handle} ${text}`)
    .join('\n')
  tx.run(sql`DELETE FROM published_search WHERE rowid = ${number}`)
  tx.run(
    sql`INSERT INTO published_search (rowid, headline, body, questions, quotes) VALUES (${number}, ${words('headline')}, ${words('body')}, ${questions}, ${quotes})`,
  )
}

function plainWords(name: FieldOf<'line' | 'markdown'>, content: ArticleContent): string {
  return articleFields[name].kind === 'markdown' ? plainText(content[name]) : content[name]
}
