import type { Metadata } from 'next'
import { PageHead } from '@/components/reader/page-head'
import { SearchForm } from '@/components/reader/search-form'
import { unlisted } from '../unlisted'

export function generateMetadata(): Metadata {
  return unlisted('Search')
}

export default function SearchPage() {
  return (
    <main id="content" className="mx-auto max-w-page px-5">
      <PageHead title="Search" />
      <div className="mt-6">
        <SearchForm />
      </div>
      <p className="mt-5 max-w-measure text-sm text-muted">
        Type what it was about, a topic, or who wrote or said it. Words in quotation marks are
        looked for just so: “open weights”.
      </p>
    </main>
  )
}
