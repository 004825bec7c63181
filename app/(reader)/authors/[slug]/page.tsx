import { authorList } from '@/app/(reader)/authors/author-list'
import { pagedListMetadata, pagedListPage } from '@/app/(reader)/paged-list'

type Props = { params: Promise<{ slug: string }> }

export function generateMetadata(props: Props) {
  return pagedListMetadata(authorList, props)
}

export default function AuthorPage(props: Props) {
  return pagedListPage(authorList, props)
}
