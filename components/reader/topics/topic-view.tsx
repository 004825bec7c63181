import { UpdateList } from '@/components/reader/lists/update-list'
import { updatesCounted } from '@/components/reader/lists/updates-counted'
import { PageHead } from '@/components/reader/page-head'
import { Pager } from '@/components/reader/pager'
import type { ListedUpdate, Publication, Topic } from '@/lib/domain/article/article'
import type { PageOf } from '@/lib/domain/text/page-of'
import { paths } from '@/lib/paths'

type Props = { topic: Topic; publication: Publication } & PageOf<ListedUpdate>

export function TopicView({ topic, publication, ...list }: Props) {
  return (
    <main id="content" className="mx-auto max-w-page px-5">
      <PageHead title={topic.name}>
        {topic.description && <p>{topic.description}</p>}
        <p>{updatesCounted(list.total)}</p>
      </PageHead>
      <UpdateList updates={list.items} publication={publication} />
      <Pager
        page={list.page}
        pages={list.pages}
        address={(page) => paths.topic(topic.slug, page)}
      />
    </main>
  )
}
