import type { Metadata } from 'next'
import { PageHead } from '@/components/reader/page-head'
import { unlistedMetadata } from '@/components/reader/page-metadata'
import { SearchForm } from '@/components/reader/search-form'

export function generateMetadata(): Metadata {
  return unlistedMetadata('Search')
}

export default function SearchPage() {
  return (
    <main id="content" className="mx-auto max-w-page px-5">
      <PageHead title="Search" />
      <div className="mt-6">
        <SearchForm />
      </div>
      <p className="mt-5 max-w-measure text-sm text-muted">
        Every word you type has to occur, in the headline, the text, the questions or the quoted
        source. The last word also finds longer ones: “micro” finds Microsoft.
      </p>
    </main>
  )
}
