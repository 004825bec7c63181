import type { ArticleState as State } from '@/lib/domain/kinds'
import { paths } from '@/lib/paths'
import { ArticleState } from './article-state'
import { Instant } from './instant'

type Row = {
  id: string
  headline: string
  slug: string | null
  state: State
  rev: number
  liveRev: number | null
  authors: string
  updatedBy: string
  updatedAt: number
}

export function ArticleList({ articles }: { articles: Row[] }) {
  return (
    <ul className="mt-5 border-line border-t">
      {articles.map((article) => (
        <li
          key={article.id}
          className="relative grid gap-x-6 gap-y-1 border-line border-b px-2 py-3.5 hover:bg-tint lg:grid-cols-[minmax(0,1fr)_15rem_15.5rem] lg:items-baseline"
        >
          <div className="min-w-0">
            <a
              href={paths.article(article.id)}
              className="block truncate font-semibold font-serif text-[1.1875rem] leading-snug tracking-[-0.01em] no-underline after:absolute after:inset-0 hover:underline max-lg:whitespace-normal"
            >
              {article.headline || <span className="text-muted">No headline yet</span>}
            </a>
            {article.state === 'live' && article.slug && (
              <a
                href={paths.update(article.slug)}
                className="relative z-1 inline-block max-w-full truncate text-[0.8438rem] text-muted"
              >
                {paths.update(article.slug)}
              </a>
            )}
          </div>
          <ArticleState article={article} />
          <p className="text-[0.8438rem] text-muted leading-snug">
            <Instant at={article.updatedAt} />
            <span className="lg:block">
              <span className="lg:hidden"> · </span>
              {changedBy(article)}
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
}

function changedBy({ authors, updatedBy }: Row): string {
  if (authors === '' || authors === updatedBy) return `by ${updatedBy}`
  return `by ${updatedBy} · signed ${authors}`
}
