import type { Metadata } from 'next'
import { NotFoundAnswer } from '@/components/reader/answers/not-found-answer'
import { latestFew } from '@/lib/published/latest-few'
import { unlisted } from '../unlisted'

export function generateMetadata(): Metadata {
  return unlisted('Not found')
}

export default function MissingPage() {
  return <NotFoundAnswer latest={latestFew()} />
}
