import { pagedListMetadata, pagedListPage } from '@/app/(reader)/paged-list'
import { topicList } from '@/app/(reader)/topics/topic-list'

type Props = { params: Promise<{ slug: string; number: string }> }

export function generateMetadata(props: Props) {
  return pagedListMetadata(topicList, props)
}

export default function NumberedTopicPage(props: Props) {
  return pagedListPage(topicList, props)
}
