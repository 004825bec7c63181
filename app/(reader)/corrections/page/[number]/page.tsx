import { amendmentList } from '@/app/(reader)/corrections/amendment-list'
import { pagedListMetadata, pagedListPage } from '@/app/(reader)/paged-list'

type Props = { params: Promise<{ number: string }> }

export function generateMetadata(props: Props) {
  return pagedListMetadata(amendmentList, address(props))
}

export default function NumberedCorrectionsPage(props: Props) {
  return pagedListPage(amendmentList, address(props))
}

function address({ params }: Props) {
  return { params: params.then(({ number }) => ({ slug: '', number })) }
}
