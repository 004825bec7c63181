/** Every address of the site, in one place. */
export const paths = {
  front: (page = 1) => (page === 1 ? '/' : `/page/${page}`),
  update: (slug: string) => `/updates/${slug}`,
  topics: () => '/topics',
  topic: (slug: string, page = 1) =>
    page === 1 ? `/topics/${slug}` : `/topics/${slug}/page/${page}`,
  author: (slug: string, page = 1) =>
    page === 1 ? `/authors/${slug}` : `/authors/${slug}/page/${page}`,
  search: (query = '') => (query ? `/search?q=${encodeURIComponent(query)}` : '/search'),
  about: () => '/about',
  feed: () => '/feed.xml',
  sitemap: () => '/sitemap.xml',
  card: (file: string) => `/og/${file}`,
  media: (file: string) => `/media/${file}`,
  setup: (token: string) => `/setup/${token}`,
  signIn: () => '/sign-in',
  dashboard: () => '/dashboard',
  articles: () => '/dashboard/articles',
  newArticle: () => '/dashboard/articles/new',
  article: (id: string) => `/dashboard/articles/${id}`,
  preview: (id: string) => `/dashboard/articles/${id}/preview`,
  account: () => '/dashboard/account',
} as const

/** First segments that belong to the site itself. */
export const reservedSegments = [
  'page', 'updates', 'topics', 'stories', 'authors', 'glossary', 'daily', 'search', 'corrections',
  'about', 'feeds', 'feed.xml', 'atom.xml', 'feed.json', 'opml.xml', 'sitemap.xml',
  'news-sitemap.xml', 'robots.txt', 'llms.txt', 'oembed', 'embed', 'og', 'media', 'assets', 'api',
  'healthz', 'readyz', 'metrics', 'setup', 'invite', 'reset', 'preview', 'sign-in', 'dashboard',
]
