import type { Metadata } from 'next'
import { cache } from 'react'
import { FailedAnswer } from '@/components/reader/answers/failed-answer'
import { MovedAnswer } from '@/components/reader/answers/moved-answer'
import { NotFoundAnswer } from '@/components/reader/answers/not-found-answer'
import { StoryView } from '@/components/reader/stories/story-view'
import { topicMetadata } from '@/components/reader/topics/topic-metadata'
import { attempt } from '@/lib/published/attempt'
import { getPublication } from '@/lib/published/get-publication'
import { getStory } from '@/lib/published/get-story'
import { latestFew } from '@/lib/published/latest-few'
import { movedTopic } from '@/lib/published/moved-topic'
import { unlisted } from '../../unlisted'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = read((await params).slug)?.value
  if (!found?.story) return unlisted('Not found')
  return topicMetadata(found.story.topic, 1, found.publication)
}

export default async function StoryPage({ params }: Props) {
  const found = read((await params).slug)
  if (!found) return <FailedAnswer />
  const { story, moved, publication } = found.value
  if (story) return <StoryView {...story} publication={publication} />
  if (moved) return <MovedAnswer what="story" to={moved} />
  return <NotFoundAnswer latest={latestFew()} />
}

/** Once for the page and its metadata. */
const read = cache((slug: string) =>
  attempt(() => {
    const story = getStory(slug)
    return { story, moved: story ? null : movedTopic(slug), publication: getPublication() }
  }),
)
