import type { Metadata } from 'next'
import { unlistedMetadata } from '@/components/reader/page-metadata'
import { attempt } from '@/lib/published/attempt'
import { getPublication } from '@/lib/published/get-publication'

/** The head of a page that search engines shall not list, under the name of the publication. */
export function unlisted(title: string): Metadata {
  return unlistedMetadata(title, attempt(getPublication)?.value ?? null)
}
