import type { ArticleSummary, Topic } from '@/lib/domain/article/article'
import type { PageOf } from '@/lib/domain/text/page-of'
import { paths } from '@/lib/paths'
import { PageHead } from './page-head'
import { Pager } from './pager'
import { UpdateList } from './update-list'
import { updatesCounted } from './updates-counted'

type Props = { topic: Topic; zone: string } & PageOf<ArticleSummary>

export function TopicView({ topic, zone, ...list }: Props) {
  return (
    <main id="content" className="mx-auto max-w-page px-5">
      <PageHead title={topic.name}>
        {topic.description && <p>{topic.description}</p>}
        <p>{updatesCounted(list.total)}</p>
      </PageHead>
      <UpdateList updates={list.items} zone={zone} />
      <Pager
        page={list.page}
        pages={list.pages}
        address={(page) => paths.topic(topic.slug, page)}
      />
    </main>
  )
}
