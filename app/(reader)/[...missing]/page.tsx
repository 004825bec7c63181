import type { Metadata } from 'next'
import { NotFoundAnswer } from '@/components/reader/answers/not-found-answer'
import { unlistedMetadata } from '@/components/reader/page-metadata'
import { latestFew } from '@/lib/published/latest-few'

export function generateMetadata(): Metadata {
  return unlistedMetadata('Not found')
}

export default function MissingPage() {
  return <NotFoundAnswer latest={latestFew()} />
}
