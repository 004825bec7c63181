import { type ArticleState, articleStates } from './kinds'

export type ListFilter = { state?: ArticleState; query: string; page: number }

const longestQuery = 200

/** The filter a list's address asks for; what makes no sense there is as if it were not there. */
export function articleFilter(params: Record<string, string | string[] | undefined>): ListFilter {
  const state = articleStates.find((known) => known === params.state)
  const query = typeof params.q === 'string' ? params.q.trim().slice(0, longestQuery) : ''
  const page =
    typeof params.page === 'string' && /^[1-9]\d{0,5}$/.test(params.page) ? +params.page : 1
  return { ...(state && { state }), query, page }
}

/** @returns the query string of a filter, `?` included; empty for the whole list */
export function filterSearch({ state, query, page }: Partial<ListFilter>): string {
  const params = new URLSearchParams()
  if (query) params.set('q', query)
  if (state) params.set('state', state)
  if (page && page > 1) params.set('page', String(page))
  return params.size > 0 ? `?${params}` : ''
}
