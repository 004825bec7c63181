import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles } from '@/db/schema/published'
import { publishedArticleTopics, publishedTopics } from '@/db/schema/published-topics'
import { publishedWords, publishedWordUses } from '@/db/schema/published-words'
import type { Topic } from '@/lib/domain/article/article'
import type { Asked } from '@/lib/domain/search/asked'
import { foldedWord, indexedText, indexedWords } from '@/lib/domain/search/indexed-text'
import { unknownWords } from './did-you-mean'
import { nearestWords } from './nearest-words'

type Named = Pick<Topic, 'slug' | 'name' | 'kind'>

const farthest = 3
const mostWords = 3
/** So many updates with a word are asked for their topics. */
const mostUses = 20
const mostTopics = 6

/** Topics with a word in their names that is like one that was asked for in vain. */
export function nearestTopics(asked: Asked[]): Named[] {
  const words = unknownWords(asked).flatMap(({ word }) =>
    nearestWords(word, farthest).slice(0, mostWords),
  )
  const topics = words.flatMap(topicsNamed)
  return [...new Map(topics.map((topic) => [topic.slug, topic])).values()].slice(0, mostTopics)
}

function topicsNamed(word: string): Named[] {
  return topicsBeside(word).filter(({ name }) =>
    indexedWords(indexedText(name)).map(foldedWord).includes(word),
  )
}

function topicsBeside(word: string): Named[] {
  const uses = database()
    .select({ number: publishedWordUses.number })
    .from(publishedWordUses)
    .innerJoin(publishedWords, eq(publishedWords.id, publishedWordUses.wordId))
    .where(eq(publishedWords.word, word))
    .orderBy(desc(publishedWordUses.number))
    .limit(mostUses)
    .as('uses')
  const { slug, name, kind } = publishedTopics
  return database()
    .select({ slug, name, kind })
    .from(uses)
    .innerJoin(publishedArticles, eq(publishedArticles.number, uses.number))
    .innerJoin(publishedArticleTopics, eq(publishedArticleTopics.articleId, publishedArticles.id))
    .innerJoin(publishedTopics, eq(publishedTopics.id, publishedArticleTopics.topicId))
    .all()
}
