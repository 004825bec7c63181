import { digestEnds } from '@/lib/domain/kinds'
import { searchSegment } from '@/lib/domain/reader/search-segment'
import { sitemapPart } from '@/lib/domain/reader/sitemap'
import { policyReports } from '@/lib/domain/site/policy-reports'
import { pageSize } from '@/lib/domain/text/page-of'
import type { LiveCopy } from './pages/live-copy'
import { questionRoute } from './question-route'
import { spanIsThere } from './span-there'

/** Where an address leads. */
export type Route =
  /** A page or file for readers and machines: made from the live copy, kept, the same for everybody. */
  | { kind: 'page'; key: string; behind: string; isPassing: boolean; posts?: Letterbox }
  /** A page for whoever has its secret address: drawn at each look, and never kept. */
  | { kind: 'secret page'; path: string; posts?: Letterbox }
  /** A file of the data directory whose name changes with its content. */
  | { kind: 'file'; folder: 'cards' | 'media'; name: string }
  /** A file of the build, whose name changes with its content. */
  | { kind: 'asset'; path: string }
  /** Another address of ours, for good. */
  | { kind: 'elsewhere'; to: string }
  /** The desk, and what is asked of the framework itself. `takes`: texts and pictures, or what fits into a line. */
  | { kind: 'behind'; methods: readonly string[] | 'its own'; takes: 'files' | 'lines' }
  | { kind: 'counters' }
  /** What programs that watch the site read of it. */
  | { kind: 'metrics' }
  /** By which search engines see that who tells them of changes is the site itself. */
  | { kind: 'key'; key: string }
  | { kind: 'unknown' }

/** Where the form of a page goes behind the door. A program elsewhere may send one where its address proves enough. */
export type Letterbox = { to: string; from: 'our pages' | 'anywhere' }

const looks = ['GET', 'HEAD'] as const
const forms = ['GET', 'HEAD', 'POST'] as const

/** Pages that are there whatever is published. */
const standing = new Set([
  '/',
  '/topics',
  '/about',
  '/saved',
  '/about/numbers',
  '/privacy',
  '/imprint',
  ...digestEnds.map((end) => `/digest/${end}`),
  '/corrections',
  '/corrections/feed.xml',
  '/search',
  '/feeds',
  '/daily',
  '/weekly',
  '/archive',
  '/feed.xml',
  '/atom.xml',
  '/feed.json',
  '/opml.xml',
  '/sitemap.xml',
  '/news-sitemap.xml',
  '/llms.txt',
  '/robots.txt',
  '/license.xml',
  '/.well-known/trust.txt',
  '/favicon.ico',
  '/icon.svg',
  '/apple-icon.png',
  '/manifest.webmanifest',
  '/speculation.json',
  '/.well-known/jwks.json',
  '/og/site.png',
])

/** What people and programs try, and where it is. */
const elsewhere = new Map([
  ['/index', '/'],
  ['/page/1', '/'],
  ['/updates', '/'],
  ['/authors', '/about'],
  ['/rss', '/feed.xml'],
  ['/feed', '/feed.xml'],
  ['/trust.txt', '/.well-known/trust.txt'],
  ['/apple-touch-icon.png', '/apple-icon.png'],
  ['/apple-touch-icon-precomposed.png', '/apple-icon.png'],
])

type Published = { pattern: RegExp; sql: string }

/** A list with its pages and its feeds. */
function below(folder: 'topics' | 'authors'): RegExp {
  const rest = '(?:/page/(?<page>[1-9]\\d{0,6})|/feed\\.xml|/atom\\.xml|/feed\\.json)?'
  return new RegExp(`^/${folder}/(?<slug>[a-z0-9-]+)${rest}$`)
}

/** Pages that are there if something is published: it is looked up, so that an unknown address costs no drawing. */
const published: Published[] = [
  {
    pattern: /^\/updates\/(?<slug>[a-z0-9-]+)(?:\/(?:proof\.json|history)|\.md)?$/,
    sql: 'SELECT 1 FROM published_articles WHERE slug = :slug UNION ALL SELECT 1 FROM slug_history WHERE slug = :slug',
  },
  {
    pattern: /^\/updates\/(?<slug>[a-z0-9-]+)\/history\/page\/(?<page>[1-9]\d{0,6})$/,
    sql: 'SELECT 1 FROM published_articles JOIN published_versions ON article_id = published_articles.id WHERE slug = :slug AND published_versions.number > :before UNION ALL SELECT 1 FROM slug_history WHERE slug = :slug AND NOT EXISTS (SELECT 1 FROM published_articles WHERE slug = :slug)',
  },
  {
    pattern: below('topics'),
    sql: 'SELECT 1 FROM published_topics WHERE slug = :slug AND updates > :before UNION ALL SELECT 1 FROM topic_history WHERE slug = :slug',
  },
  {
    pattern: /^\/stories\/(?<slug>[a-z0-9-]+)(?:\/(?:feed\.xml|atom\.xml|feed\.json))?$/,
    sql: 'SELECT 1 FROM published_topics WHERE slug = :slug AND updates > 0 UNION ALL SELECT 1 FROM topic_history WHERE slug = :slug',
  },
  {
    pattern: below('authors'),
    sql: 'SELECT 1 FROM published_authors WHERE slug = :slug AND updates > :before',
  },
  {
    pattern: /^\/corrections\/page\/(?<page>[1-9]\d{0,6})$/,
    sql: "SELECT 1 FROM (SELECT sum(total) AS total FROM published_totals WHERE name IN ('corrections', 'retractions')) WHERE total > :before",
  },
  {
    pattern: /^\/page\/(?<page>[1-9]\d{0,6})$/,
    sql: "SELECT 1 FROM published_totals WHERE name = 'updates' AND total > :before",
  },
]

/** Where an address of the site leads. @throws SQLite's errors when that has to be looked up and cannot be */
export function routeOf(
  path: string,
  query: string,
  live: LiveCopy,
  isDevelopment: boolean,
  indexNowKey?: string,
): Route {
  if (path === '/search') return search(query)
  const ofDigest = digestPage(path)
  if (ofDigest) return ofDigest
  if (standing.has(path)) return page(path)
  if (indexNowKey !== undefined && path === `/${indexNowKey}.txt`) {
    return { kind: 'key', key: indexNowKey }
  }
  const other = elsewhere.get(path)
  if (other !== undefined) return { kind: 'elsewhere', to: other }
  for (const { pattern, sql } of published) {
    const found = pattern.exec(path)
    if (found) return live.finds(sql, namedIn(found)) ? page(path) : { kind: 'unknown' }
  }
  const question = questionRoute(path, live)
  if (question && 'page' in question) return page(question.page)
  if (question) return { kind: 'elsewhere', to: question.elsewhere }
  const isSpanThere = spanIsThere(path, live)
  if (isSpanThere !== null) return isSpanThere ? page(path) : { kind: 'unknown' }
  const part = /^\/sitemap\/([^/]+)$/.exec(path)?.[1]
  if (part !== undefined && sitemapPart(part)) return page(path)
  return ofTheDesk(path, isDevelopment) ?? ofFiles(path) ?? inLowerCase(path, live)
}

/** The methods that an address takes beside OPTIONS; a handler at the desk sees to its own. */
export function methodsOf(route: Route): readonly string[] | 'its own' {
  if (route.kind === 'behind') return route.methods
  return letterboxOf(route) ? forms : looks
}

/** Where what is sent to a page goes; undefined for all that take nothing. */
export function letterboxOf(route: Route): Letterbox | undefined {
  return 'posts' in route ? route.posts : undefined
}

/** `before`: how many updates stand on the pages before this one. */
function namedIn({ groups = {} }: RegExpExecArray): Record<string, string | number> {
  return { slug: groups.slug ?? '', before: (Number(groups.page ?? 1) - 1) * pageSize }
}

/** The form of the digest by mail, and the pages that its mails lead to. Mail programs post to the last one. */
function digestPage(path: string): Route | null {
  if (path === '/digest') {
    return { ...page(path), posts: { to: '/api/digest/sign-up', from: 'our pages' } }
  }
  const [, deed, token] = /^\/digest\/(confirm|leave)\/([\w.-]{1,100})$/.exec(path) ?? []
  if (deed === undefined || token === undefined) return null
  const from = deed === 'leave' ? 'anywhere' : 'our pages'
  return { kind: 'secret page', path, posts: { to: `/api/digest/${deed}/${token}`, from } }
}

/** A search as a path, so that its page is a document like any other. */
function search(query: string): Route {
  const segment = searchSegment(new URLSearchParams(query).get('q') ?? '')
  if (segment === '') return page('/search')
  // No path has a space, so a key with one cannot be that of another page.
  return { kind: 'page', key: `search ${segment}`, behind: `/search/${segment}`, isPassing: true }
}

function page(path: string): Extract<Route, { kind: 'page' }> {
  // Behind the door a slug is a part of the path by itself.
  const behind = path.replace(/\.md$/, '/markdown')
  return { kind: 'page', key: path, behind, isPassing: false }
}

function ofTheDesk(path: string, isDevelopment: boolean): Route | null {
  if (path === '/ask') return { kind: 'behind', methods: ['POST'], takes: 'lines' }
  if (/^\/asked\/[^/]+$/.test(path)) return { kind: 'secret page', path }
  if (/^\/asked\/[^/]+\/forget$/.test(path)) {
    return { kind: 'behind', methods: ['POST'], takes: 'lines' }
  }
  if (path === policyReports) return { kind: 'behind', methods: ['POST'], takes: 'lines' }
  if (/^\/api\/desk\/(sign-in|passkeys)(\/|$)/.test(path)) {
    return { kind: 'behind', methods: 'its own', takes: 'lines' }
  }
  if (/^\/api\/desk\//.test(path)) return { kind: 'behind', methods: 'its own', takes: 'files' }
  if (/^\/dashboard(\/.*)?$/.test(path)) return { kind: 'behind', methods: forms, takes: 'files' }
  if (
    /^\/(sign-in(\/(second-step|add-factor|single-sign-on(\/callback)?))?|reset|(setup|invite|reset|preview)\/[^/]+)$/.test(
      path,
    )
  ) {
    return { kind: 'behind', methods: forms, takes: 'lines' }
  }
  if (path === '/.well-known/security.txt')
    return { kind: 'behind', methods: looks, takes: 'lines' }
  if (path === '/healthz' || path === '/readyz')
    return { kind: 'behind', methods: looks, takes: 'lines' }
  if (path === '/healthz/door') return { kind: 'counters' }
  if (path === '/metrics') return { kind: 'metrics' }
  const isOfTheFramework = /^\/(_next|__nextjs)/.test(path)
  return isDevelopment && isOfTheFramework
    ? { kind: 'behind', methods: 'its own', takes: 'files' }
    : null
}

function ofFiles(path: string): Route | null {
  if (/^\/(_next\/static|assets)\//.test(path)) return { kind: 'asset', path }
  const [, folder, name] = /^\/(og|media)\/([^/]+)$/.exec(path) ?? []
  if (folder === undefined || name === undefined) return null
  return { kind: 'file', folder: folder === 'og' ? 'cards' : 'media', name }
}

/** Mail programs and people change the case of letters; addresses of pages have none but small ones. */
function inLowerCase(path: string, live: LiveCopy): Route {
  const lower = path.toLowerCase()
  if (lower === path) return { kind: 'unknown' }
  const route = routeOf(lower, '', live, false)
  const isThere = route.kind === 'page' || route.kind === 'behind'
  return isThere ? { kind: 'elsewhere', to: lower } : { kind: 'unknown' }
}
