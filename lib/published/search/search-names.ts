import 'server-only'
import { eq, inArray } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticleAuthors, publishedAuthors } from '@/db/schema/published-authors'
import { publishedArticleTopics, publishedTopics } from '@/db/schema/published-topics'
import type { Topic } from '@/lib/domain/article/article'
import { type Asked, askedWords } from '@/lib/domain/search/asked'
import { shownText } from '@/lib/domain/search/indexed-text'
import { namesMeant } from '@/lib/domain/search/names-meant'
import { slugFrom } from '@/lib/domain/text/slug'
import { listed } from '../summaries'
import type { Match } from './search-matches'

type Named = { slug: string; name: string }
type NamedTopic = Named & Pick<Topic, 'kind'>
export type FoundNames = { topics: NamedTopic[]; authors: Named[]; quoted: string[] }

/** Topics, authors and people quoted of what a search found whose names it meant, and the topic of that very name. */
export function searchNames(matches: Match[], asked: Asked[]): FoundNames {
  const lines = new Map<string, string>()
  for (const { id, names } of matches) {
    for (const line of names.split('\n')) if (!lines.has(line)) lines.set(line, id)
  }
  const meant = namesMeant([...lines.keys()], askedWords(asked))
  const names = meant.map(({ name }) => shownText(name))
  const ids = meant.flatMap(({ line }) => lines.get(line) ?? [])
  const topics = unique([...topicAt(asked), ...inOrderOf(names, topicsOf(ids))])
  const authors = inOrderOf(names, authorsOf(ids))
  const known = new Set([...topics, ...authors].map(({ name }) => name))
  return { topics, authors, quoted: names.filter((name) => !known.has(name)) }
}

/** Its updates may be older than all that were compared. */
function topicAt(asked: Asked[]): NamedTopic[] {
  const address = slugFrom(asked.map(({ typed }) => typed).join(' '), '')
  const { slug, name, kind } = publishedTopics
  return database()
    .select({ slug, name, kind })
    .from(publishedTopics)
    .where(eq(slug, address))
    .all()
}

function unique<One extends Named>(named: One[]): One[] {
  return [...new Map(named.map((one) => [one.slug, one])).values()]
}

function inOrderOf<One extends Named>(names: string[], all: One[]): One[] {
  const byName = new Map(all.map((one) => [one.name, one]))
  return names.flatMap((name) => byName.get(name) ?? [])
}

function topicsOf(ids: string[]): NamedTopic[] {
  const { slug, name, kind, id } = publishedTopics
  const { topicId, articleId } = publishedArticleTopics
  const used = database()
    .select({ id: topicId })
    .from(publishedArticleTopics)
    .where(inArray(articleId, listed(ids)))
  return database()
    .select({ slug, name, kind })
    .from(publishedTopics)
    .where(inArray(id, used))
    .all()
}

function authorsOf(ids: string[]): Named[] {
  const { slug, name, id } = publishedAuthors
  const { authorId, articleId } = publishedArticleAuthors
  const used = database()
    .select({ id: authorId })
    .from(publishedArticleAuthors)
    .where(inArray(articleId, listed(ids)))
  return database().select({ slug, name }).from(publishedAuthors).where(inArray(id, used)).all()
}
