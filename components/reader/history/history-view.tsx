import { PageHead } from '@/components/reader/page-head'
import { Pager } from '@/components/reader/pager'
import type { ArticlePage, Publication } from '@/lib/domain/article/article'
import { entriesInShort } from '@/lib/domain/history/entries-in-short'
import type { HistoryEntry } from '@/lib/domain/history/history-entry'
import type { PageOf } from '@/lib/domain/text/page-of'
import { paths } from '@/lib/paths'
import { EntryView } from './entry-view'

type Props = PageOf<HistoryEntry> & { article: ArticlePage; publication: Publication }

/** What became of an update since it was published, newest first. */
export function HistoryView({ article, publication, items, page, pages, total }: Props) {
  const { slug, headline } = article
  return (
    <main id="content" className="mx-auto max-w-measure px-5 sm:box-content">
      <PageHead title="What changed">
        <p dir="auto" className="[overflow-wrap:anywhere]">
          <a href={paths.update(slug)} className="font-semibold text-ink">
            {headline}
          </a>
        </p>
        <p className="mt-2">{intro(total)}</p>
      </PageHead>
      <ol className="mt-6 border-b border-line">
        {entriesInShort(items).map((entry) => (
          <EntryView key={entry.number} entry={entry} zone={publication.timeZone} />
        ))}
      </ol>
      {pages > 1 && (
        <Pager page={page} pages={pages} address={(number) => paths.history(slug, number)} />
      )}
    </main>
  )
}

function intro(total: number): string {
  if (total <= 1) return 'Nothing changed since it was published.'
  return 'Newest first. What went is struck through, what came is underlined; what stayed is cut short.'
}
