import { paths } from '@/lib/paths'

export function SearchForm({ query = '' }: { query?: string }) {
  return (
    <search>
      <form action={paths.search()} className="flex max-w-measure gap-2">
        <label htmlFor="q" className="sr-only">
          Search updates
        </label>
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={query}
          maxLength={200}
          placeholder="A company, a model, a word"
          className="min-h-11 min-w-0 flex-1 rounded-control border border-control bg-sheet px-3.5 placeholder:text-muted"
        />
        <button
          type="submit"
          className="min-h-11 cursor-pointer rounded-control bg-ink px-5 text-sm font-semibold text-paper"
        >
          Search
        </button>
      </form>
    </search>
  )
}
