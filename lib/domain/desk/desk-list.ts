import { type ArticleState, articleStates } from '@/lib/domain/kinds'

/** Which part of the desk's article list an address asks for. */
export type DeskList = {
  query: string
  state: ArticleState | undefined
  /** From 1. */
  page: number
  /** Whether the query was longer than what is searched for. */
  isCut: boolean
}

export const longestQuery = 200

type Parameters = Record<string, string | string[] | undefined>

/** Reads an address as typed by anybody: what makes no sense counts as not said. */
export function deskListFrom(parameters: Parameters): DeskList {
  const query = first(parameters.q).replace(/\s+/g, ' ').trim()
  const state = articleStates.find((one) => one === first(parameters.state))
  const page = first(parameters.page)
  const letters = Array.from(query)
  return {
    query: letters.slice(0, longestQuery).join(''),
    state,
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
    isCut: letters.length > longestQuery,
  }
}

/** The address's part after the question mark, empty for the whole list's first page. */
export function deskListQuery({ query, state, page }: Partial<Omit<DeskList, 'isCut'>>): string {
  const parameters = new URLSearchParams()
  if (query) parameters.set('q', query)
  if (state) parameters.set('state', state)
  if (page && page > 1) parameters.set('page', String(page))
  return parameters.size === 0 ? '' : `?${parameters}`
}

function first(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? ''
}
