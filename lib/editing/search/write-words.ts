import 'server-only'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { publishedWordParts, publishedWords, publishedWordUses } from '@/db/schema/published-words'
import type { Transaction } from '@/db/transaction'
import {
  foldedWord,
  indexedText,
  indexedWords,
  plainLetters,
} from '@/lib/domain/search/indexed-text'
import { isKnowable, wordParts } from '@/lib/domain/search/word-parts'
import { listed } from '@/lib/published/summaries'

/** Makes the words of a text those that an update is known to have. Only what differs is written. */
export function writeWords(tx: Transaction, number: number, text: string): void {
  const words = indexedWords(indexedText(plainLetters(text))).map(foldedWord)
  const wanted = new Set(words.filter(isKnowable))
  const before = wordsOf(tx, number)
  const gone = before.filter(({ word }) => !wanted.has(word)).map(({ id }) => id)
  const known = new Set(before.map(({ word }) => word))
  for (const word of wanted) if (!known.has(word)) addUse(tx, number, word)
  tx.delete(publishedWordUses)
    .where(
      and(eq(publishedWordUses.number, number), inArray(publishedWordUses.wordId, listed(gone))),
    )
    .run()
}

function wordsOf(tx: Transaction, number: number) {
  const { id, word } = publishedWords
  return tx
    .select({ id, word })
    .from(publishedWordUses)
    .innerJoin(publishedWords, eq(id, publishedWordUses.wordId))
    .where(eq(publishedWordUses.number, number))
    .all()
}

function addUse(tx: Transaction, number: number, word: string): void {
  const known = tx
    .select({ id: publishedWords.id })
    .from(publishedWords)
    .where(eq(publishedWords.word, word))
    .get()
  const wordId = known?.id ?? addWord(tx, word)
  tx.insert(publishedWordUses).values({ wordId, number }).run()
}

function addWord(tx: Transaction, word: string): number {
  const { id } = tx
    .insert(publishedWords)
    .values({ word })
    .returning({ id: publishedWords.id })
    .get()
  const { length } = word
  tx.insert(publishedWordParts)
    .select(
      sql`SELECT value AS part, ${length} AS length, ${id} AS word_id FROM json_each(${JSON.stringify(wordParts(word))})`,
    )
    .run()
  return id
}
