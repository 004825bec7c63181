import { Mark } from './mark'

/** The way to the other pages of a list, or the sign that it ends here. */
export function Pager(props: { page: number; pages: number; address: (page: number) => string }) {
  const { page, pages, address } = props
  return (
    <>
      {page === pages && (
        <p className="mt-8 flex items-center gap-2.5 border-t border-line pt-5 text-sm text-muted">
          <Mark className="size-5 text-signal" />
          That is everything so far.
        </p>
      )}
      {pages > 1 && (
        <nav
          aria-label="Pages"
          className="mt-8 flex flex-wrap items-center gap-x-1 gap-y-2 border-t border-line pt-4 text-sm tabular-nums print:hidden"
        >
          {page > 1 && <PageLink href={address(page - 1)} rel="prev" name="Newer" />}
          {numbers(page, pages).map((number, index, shown) => (
            <span key={number} className="inline-flex items-center">
              {index > 0 && number - (shown[index - 1] ?? 0) > 1 && (
                <span className="px-1 text-muted">…</span>
              )}
              {number === page ? (
                <span
                  aria-current="page"
                  className="inline-grid min-h-11 min-w-11 place-items-center font-semibold"
                >
                  {number}
                </span>
              ) : (
                <a
                  href={address(number)}
                  aria-label={`Page ${number}`}
                  className="inline-grid min-h-11 min-w-11 place-items-center"
                >
                  {number}
                </a>
              )}
            </span>
          ))}
          {page < pages && <PageLink href={address(page + 1)} rel="next" name="Older" />}
        </nav>
      )}
    </>
  )
}

function PageLink({ href, rel, name }: { href: string; rel: string; name: string }) {
  return (
    <a href={href} rel={rel} className="inline-flex min-h-11 items-center px-2 font-semibold">
      {name}
    </a>
  )
}

/** The first, the last and the neighbours of this one. */
function numbers(page: number, pages: number): number[] {
  const wanted = [1, page - 1, page, page + 1, pages]
  return [...new Set(wanted)].filter((number) => number >= 1 && number <= pages)
}
