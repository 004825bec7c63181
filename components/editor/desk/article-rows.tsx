import { ArticleStateDot } from '@/components/editor/parts/article-state-dot'
import { Instant } from '@/components/editor/parts/instant'
import { PresenceDot } from '@/components/editor/parts/presence-dot'
import { Link } from '@/components/ui/link'
import type { ListedArticle } from '@/lib/domain/desk/listed-article'
import { trashKeeps } from '@/lib/domain/drafts/trash'
import { namesInWords } from '@/lib/domain/presence/presence'
import { paths } from '@/lib/paths'
import { BulkBox } from './bulk-box'

export function ArticleRows({ articles }: { articles: ListedArticle[] }) {
  return (
    <ul className="divide-y divide-line border-line border-y md:-mx-3">
      {articles.map((article) => (
        <ArticleRow key={article.id} article={article} />
      ))}
    </ul>
  )
}

function ArticleRow({ article }: { article: ListedArticle }) {
  const { id, headline, slug, state, authors, present, isCopy } = article
  return (
    <li className="relative grid gap-x-6 gap-y-1 py-3 hover:bg-tint md:px-3 lg:grid-cols-[8.75rem_minmax(0,1fr)_minmax(7rem,11rem)_13.5rem] xl:grid-cols-[8.75rem_minmax(0,1fr)_minmax(7rem,11rem)_16.5rem] lg:items-baseline">
      <div className="flex items-center gap-2.5 lg:min-h-6 lg:self-start">
        <BulkBox article={id} headline={headline} />
        <ArticleStateDot article={article} />
      </div>
      <div className="min-w-0">
        <h2 className="text-pretty font-semibold text-md leading-snug [overflow-wrap:anywhere]">
          <Link
            href={paths.article(id)}
            className="inline-block min-h-6 no-underline after:absolute after:inset-0 hover:underline"
          >
            {isCopy && <span className="font-medium text-muted">Copy of </span>}
            {headline || <span className="font-medium text-muted italic">No headline yet</span>}
          </Link>
        </h2>
        {state === 'live' && slug && (
          <a
            href={paths.update(slug)}
            className="relative inline-block max-w-full truncate py-0.5 align-bottom text-xs text-muted hover:text-ink"
          >
            {paths.update(slug)}
          </a>
        )}
        {present.length > 0 && (
          <p className="text-xs text-muted">
            <PresenceDot /> {namesInWords(present)} {present.length === 1 ? 'is' : 'are'} in it now
          </p>
        )}
      </div>
      <p className="truncate text-xs" title={authors || undefined}>
        <span className="sr-only">By </span>
        {authors || <span className="text-muted">No author</span>}
      </p>
      <div className="text-xs text-muted">
        <WhatNext article={article} />
      </div>
    </li>
  )
}

/** When it goes out, when the trash forgets it, or since when it is live, and when it was saved last. */
function WhatNext({ article }: { article: ListedArticle }) {
  const { updatedBy, updatedAt, goesOut, trashedAt, liveSince } = article
  if (goesOut !== null) {
    return (
      <>
        <span className="lg:block">Goes out </span>
        <Instant at={goesOut} />
      </>
    )
  }
  if (trashedAt !== null) {
    return (
      <>
        <span className="lg:block">Removed for good on </span>
        <Instant at={trashedAt + trashKeeps} />
      </>
    )
  }
  return (
    <>
      {liveSince !== null && (
        <p className="text-ink">
          <span className="lg:max-xl:block">Live since </span>
          <Instant at={liveSince} />
        </p>
      )}
      <p>
        {liveSince !== null && <span className="lg:max-xl:block">Saved </span>}
        <Instant at={updatedAt} />
        <span className="lg:block lg:truncate"> by {updatedBy}</span>
      </p>
    </>
  )
}
