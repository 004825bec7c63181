import { authorList } from '@/app/(reader)/authors/author-list'
import { pagedListMetadata, pagedListPage } from '@/app/(reader)/paged-list'

type Props = { params: Promise<{ slug: string; number: string }> }

export function generateMetadata(props: Props) {
  return pagedListMetadata(authorList, props)
}

export default function NumberedAuthorPage(props: Props) {
  return pagedListPage(authorList, props)
}
