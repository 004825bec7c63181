import { newestPage } from '@/app/(reader)/newest-page'
import { unlisted } from '../unlisted'

export function generateMetadata() {
  return unlisted('The newest day')
}

export default function NewestDailyPage() {
  return newestPage('day')
}
