import type { Topic } from '@/lib/domain/article/article'
import { paths } from '@/lib/paths'

type Named = Pick<Topic, 'slug' | 'kind'>

/** Where readers find a topic: a story has pages of its own. */
export function topicPath({ slug, kind }: Named): string {
  return kind === 'story' ? paths.story(slug) : paths.topic(slug)
}

/** What an update is about, without the stories it is a part of. */
export function withoutStories<Some extends Pick<Topic, 'kind'>>(topics: Some[]): Some[] {
  return topics.filter(({ kind }) => kind !== 'story')
}
