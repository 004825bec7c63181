import type { Stored } from './store-update'

export const readersLists = [
  '/',
  '/topics',
  '/about',
  ...Array.from({ length: 13 }, (_, at) => `/page/${at + 2}`),
]

const strangers = [
  '/about',
  '/privacy',
  '/imprint',
  '/page/2',
  '/search?q=plain',
  '/search?q=unheardof',
  '/updates/unheardof',
  '/updates/%0A',
]

export const deskLists = [
  '/dashboard',
  '/dashboard/topics',
  '/dashboard/people',
  '/dashboard/sources',
  '/dashboard/readers',
  '/dashboard/settings',
  '/dashboard/account',
  '/dashboard/calendar',
  '/dashboard/calendar?view=list',
  '/dashboard/status',
  '/dashboard/audit',
  '/dashboard/audit?view=blocked',
  ...Array.from({ length: 5 }, (_, at) => `/dashboard/articles?page=${at + 1}`),
  ...Array.from({ length: 8 }, (_, at) => `/dashboard/media?page=${at + 1}`),
]

export function forReaders({ slug, topic, author, asked }: Stored): string[] {
  return [`/updates/${slug}`, `/topics/${topic}`, `/authors/${author}`, `/asked/${asked}`]
}

export function besideTheForm({ id, picture }: Stored): string[] {
  const article = `/dashboard/articles/${id}`
  return [`${article}/preview`, `${article}/revisions`, `/dashboard/media/${picture}`]
}

/** Every kind of page there is, of updates that mean no harm. */
export function plainPaths(plain: Stored[]): string[] {
  const queries = [
    '/sign-in?next=/dashboard',
    '/dashboard/articles?q=unfiltered',
    '/dashboard/media?q=plain',
  ]
  const pages = plain.flatMap((update) => [
    `/dashboard/articles/${update.id}`,
    ...forReaders(update),
    ...besideTheForm(update),
  ])
  return [...pages, ...strangers, ...readersLists, ...deskLists, ...queries]
}

/** What only lists of several pages have. */
export const onLongLists = ['a[aria-current aria-label class href]', 'span[aria-current class]']

/** Addresses that somebody made of a payload. */
export function asked(payload: string): string[] {
  const words = inAddress(payload)
  return [`/search?q=${words}`, `/updates/${words}`]
}

export function askedAtDesk(payload: string, at: number): string {
  const words = inAddress(payload)
  const list = ['/dashboard/articles?q=', '/dashboard/media?q=', '/sign-in?next='][at % 3]
  return `${list}${words}&came=${words}&state=${words}`
}

/** Half a character cannot be written in an address. */
function inAddress(payload: string): string {
  return encodeURIComponent(payload.replace(/\p{Surrogate}/gu, ''))
}
