import { newestPage } from '@/app/(reader)/newest-page'
import { unlistedMetadata } from '@/components/reader/page-metadata'

export const metadata = unlistedMetadata('The newest week')

export default function NewestWeeklyPage() {
  return newestPage('week')
}
