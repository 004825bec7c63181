import { newestPage } from '@/app/(reader)/newest-page'
import { unlisted } from '../unlisted'

export function generateMetadata() {
  return unlisted('The newest week')
}

export default function NewestWeeklyPage() {
  return newestPage('week')
}
