import type { Metadata } from 'next'
import { SavedView } from '@/components/reader/saved/saved-view'
import { unlisted } from '../unlisted'

/** Not listed by search engines: what stands here is in each reader's own browser. */
export function generateMetadata(): Metadata {
  return unlisted('Saved for later')
}

export default function SavedPage() {
  return <SavedView />
}
