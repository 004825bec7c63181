import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { Input } from '@/components/ui/input'
import { Link } from '@/components/ui/link'
import { type DeskList, deskListQuery, longestQuery } from '@/lib/domain/desk/desk-list'
import { paths } from '@/lib/paths'

const filters = [
  { state: undefined, name: 'All' },
  { state: 'idea', name: 'Ideas' },
  { state: 'draft', name: 'Drafts' },
  { state: 'review', name: 'In review' },
  { state: 'ready', name: 'Ready' },
  { state: 'scheduled', name: 'Scheduled' },
  { state: 'live', name: 'Live' },
  { state: 'archived', name: 'Archived' },
  { state: 'retracted', name: 'Retracted' },
  { state: 'trashed', name: 'Trash' },
] as const

/** Narrows the list by state and words; both stand in the address. */
export function ArticleFilter({ list }: { list: DeskList }) {
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-6 gap-y-3">
      <nav aria-label="State" className="-ml-2.5 flex flex-wrap">
        {filters.map(({ state, name }) => (
          <Link
            key={name}
            href={paths.articles() + deskListQuery({ query: list.query, state })}
            aria-current={list.state === state ? 'true' : undefined}
            className={classNames(
              'flex min-h-control items-center rounded-lg px-2.5 font-medium text-sm no-underline',
              list.state === state ? 'bg-tint text-ink' : 'text-muted hover:text-ink',
            )}
          >
            {name}
          </Link>
        ))}
      </nav>
      <search className="flex-1 sm:ml-auto sm:max-w-96">
        <form action={paths.articles()} className="flex gap-2">
          {list.state && <input type="hidden" name="state" value={list.state} />}
          <Input
            name="q"
            aria-label="Headline or address"
            type="search"
            key={list.query}
            defaultValue={list.query}
            maxLength={longestQuery}
            placeholder="Headline or address"
            className="min-w-40 py-1.5"
          />
          <Button type="submit">Search</Button>
        </form>
      </search>
      {list.isCut && (
        <p className="basis-full text-muted text-sm">
          Only the first {longestQuery} characters were searched for.
        </p>
      )}
    </div>
  )
}
