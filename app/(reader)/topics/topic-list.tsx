import type { PagedList } from '@/app/(reader)/paged-list'
import { topicMetadata } from '@/components/reader/topic-metadata'
import { TopicView } from '@/components/reader/topic-view'
import { getTopicPage } from '@/lib/published/get-topic-page'

export const topicList: PagedList<NonNullable<ReturnType<typeof getTopicPage>>> = {
  read: getTopicPage,
  metadata: ({ topic, page }, publication) => topicMetadata(topic, page, publication),
  view: (found) => <TopicView {...found} />,
}
