import { newestPage } from '@/app/(reader)/newest-page'
import { unlistedMetadata } from '@/components/reader/page-metadata'

export const metadata = unlistedMetadata('The newest month')

export default function NewestArchivePage() {
  return newestPage('month')
}
