import { pagedListMetadata, pagedListPage } from '@/app/(reader)/paged-list'
import { amendmentList } from './amendment-list'

const address = { params: Promise.resolve({ slug: '' }) }

export function generateMetadata() {
  return pagedListMetadata(amendmentList, address)
}

export default function CorrectionsPage() {
  return pagedListPage(amendmentList, address)
}
