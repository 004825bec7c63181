import type { PagedList } from '@/app/(reader)/paged-list'
import { MovedAnswer } from '@/components/reader/answers/moved-answer'
import { topicMetadata } from '@/components/reader/topics/topic-metadata'
import { TopicView } from '@/components/reader/topics/topic-view'
import { paths } from '@/lib/paths'
import { getTopicPage } from '@/lib/published/get-topic-page'
import { movedTopic } from '@/lib/published/moved-topic'

export const topicList: PagedList<NonNullable<ReturnType<typeof getTopicPage>>> = {
  read: getTopicPage,
  moved: (slug, page) => {
    const to = movedTopic(slug, page)
    return to && to !== paths.topic(slug, page) && <MovedAnswer what="topic" to={to} />
  },
  metadata: ({ topic, page }, publication) => topicMetadata(topic, page, publication),
  view: (found, publication) => <TopicView {...found} publication={publication} />,
}
