import { newestPage } from '@/app/(reader)/newest-page'
import { unlisted } from '../unlisted'

export function generateMetadata() {
  return unlisted('The newest month')
}

export default function NewestArchivePage() {
  return newestPage('month')
}
