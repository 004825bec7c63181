import { UpdateList } from '@/components/reader/lists/update-list'
import { updatesCounted } from '@/components/reader/lists/updates-counted'
import { PageHead } from '@/components/reader/page-head'
import { Pager } from '@/components/reader/pager'
import { Avatar } from '@/components/reader/sources/avatar'
import type { Author, ListedUpdate, Publication } from '@/lib/domain/article/article'
import { addressInShort } from '@/lib/domain/sources/address-in-short'
import type { PageOf } from '@/lib/domain/text/page-of'
import { paths } from '@/lib/paths'

type Props = { author: Author; publication: Publication } & PageOf<ListedUpdate>

export function AuthorView({ author, publication, ...list }: Props) {
  return (
    <main id="content" className="mx-auto max-w-page px-5">
      <PageHead
        title={author.name}
        picture={author.avatar && <Avatar file={author.avatar} name={author.name} />}
      >
        {author.bio && <p>{author.bio}</p>}
        {author.links.length > 0 && (
          <p className="flex flex-wrap gap-x-5">
            {author.links.map((address) => (
              <a key={address} href={address} rel="me" className="py-0.5">
                {addressInShort(address)}
              </a>
            ))}
          </p>
        )}
        <p>{updatesCounted(list.total)}</p>
      </PageHead>
      <UpdateList updates={list.items} publication={publication} />
      <Pager
        page={list.page}
        pages={list.pages}
        address={(page) => paths.author(author.slug, page)}
      />
    </main>
  )
}
