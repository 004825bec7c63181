import type { ArticlePage, Author, Publication, Topic } from '@/lib/domain/article/article'
import { topicPath } from '@/lib/domain/topics/topic-path'
import { paths } from '@/lib/paths'

/** What one can follow: all of the publication, a topic, or an author. */
export type Feed = {
  publication: Publication
  /** Null for all of it; otherwise the one id that stays, whatever it is renamed to. */
  id: string | null
  title: string
  description: string
  /** Path of the page that shows the same; empty for the front page, so that paths of files can follow. */
  of: string
  /** Newest first. */
  articles: ArticlePage[]
}

export function siteFeed(publication: Publication, articles: ArticlePage[]): Feed {
  const { name, description } = publication
  return { publication, id: null, title: name, description, of: '', articles }
}

export function topicFeed(publication: Publication, topic: Topic, articles: ArticlePage[]): Feed {
  return {
    publication,
    id: topic.id,
    title: `${topic.name} · ${publication.name}`,
    description: topic.description || `Updates about ${topic.name} in ${publication.name}.`,
    of: topicPath(topic),
    articles,
  }
}

export function authorFeed(publication: Publication, author: Author, articles: ArticlePage[]) {
  return {
    publication,
    id: author.id,
    title: `${author.name} · ${publication.name}`,
    description: author.bio || `Updates by ${author.name} in ${publication.name}.`,
    of: paths.author(author.slug),
    articles,
  } satisfies Feed
}

/** Where the page of a feed is. */
export function homeOf({ of }: Feed): string {
  return of || paths.front()
}

/** When the newest of its items last changed, in Unix milliseconds; null without any. */
export function changedAt({ articles }: Feed): number | null {
  return articles.length === 0 ? null : Math.max(...articles.map(({ modifiedAt }) => modifiedAt))
}
