import { newestPage } from '@/app/(reader)/newest-page'
import { unlistedMetadata } from '@/components/reader/page-metadata'

export const metadata = unlistedMetadata('The newest day')

export default function NewestDailyPage() {
  return newestPage('day')
}
