import type { PagedList } from '@/app/(reader)/paged-list'
import { JsonLd } from '@/components/reader/json-ld'
import { authorMetadata } from '@/components/reader/people/author-metadata'
import { AuthorView } from '@/components/reader/people/author-view'
import { profilePage } from '@/lib/domain/reader/structured-data'
import { getAuthorPage } from '@/lib/published/get-author-page'
import { absolute } from '@/lib/site'

export const authorList: PagedList<NonNullable<ReturnType<typeof getAuthorPage>>> = {
  read: getAuthorPage,
  metadata: ({ author, page }, publication) => authorMetadata(author, page, publication),
  view: (found, publication) => (
    <>
      <AuthorView {...found} publication={publication} />
      {found.page === 1 && (
        <JsonLd things={[profilePage(found.author, publication, found.times, absolute)]} />
      )}
    </>
  ),
}
