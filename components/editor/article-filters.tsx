import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { filterSearch, type ListFilter } from '@/lib/domain/article-filter'
import type { ArticleState } from '@/lib/domain/kinds'
import { paths } from '@/lib/paths'

const tabs: { name: string; state?: ArticleState }[] = [
  { name: 'All' },
  { name: 'Drafts', state: 'draft' },
  { name: 'Live', state: 'live' },
  { name: 'Retracted', state: 'retracted' },
  { name: 'Trash', state: 'trashed' },
]

/** Filter and search live in the address, so they can be kept, shared and gone back to. */
export function ArticleFilters({ filter }: { filter: ListFilter }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
      <nav aria-label="State" className="-mx-2 flex flex-wrap">
        {tabs.map((tab) => (
          <a
            key={tab.name}
            href={paths.articles() + filterSearch({ ...tab, query: filter.query })}
            aria-current={tab.state === filter.state ? 'page' : undefined}
            className="inline-flex min-h-9 items-center rounded-lg px-2.5 font-semibold text-muted text-sm no-underline hover:text-ink aria-[current=page]:bg-tint aria-[current=page]:text-ink pointer-coarse:min-h-11"
          >
            {tab.name}
          </a>
        ))}
      </nav>
      <form
        action={paths.articles()}
        method="get"
        className="flex flex-1 basis-60 gap-2 sm:max-w-80"
      >
        {filter.state && <input type="hidden" name="state" value={filter.state} />}
        <Input
          type="search"
          name="q"
          defaultValue={filter.query}
          aria-label="Search headlines and addresses"
          placeholder="Search headlines"
          maxLength={200}
        />
        <Button type="submit">Search</Button>
      </form>
    </div>
  )
}
