import { formOf, wholeUpdate } from '@/lib/editing/test-whole-update'
import type { DeskInUse } from './test-desk-in-use'

/** The status for nobody, a stranger (a writer), the writer whose it is, an editor and an owner. */
type Statuses = readonly [number, number, number, number, number]

export type ExpectedRoute = {
  /** What stands in the place of `[name]` in its address. */
  at?: (desk: DeskInUse) => Record<string, string>
  query?: (desk: DeskInUse) => Record<string, string>
  body?: (desk: DeskInUse) => object | Buffer
  /** What the body calls itself, where that counts. */
  type?: string
  answers: Statuses
  /** A look that is itself put on record. */
  leavesTrace?: true
  /** What it takes from pages and programs elsewhere too, since its address proves enough. */
  takesForeign?: true
}

const people: Statuses = [401, 200, 200, 200, 200]
const own: Statuses = [401, 403, 200, 200, 200]
const everybody: Statuses = [200, 200, 200, 200, 200]
const draft = ({ articles }: DeskInUse) => ({ id: articles.draft })
const missing: ExpectedRoute = { answers: [404, 404, 404, 404, 404] }

/** Every handler of an address without a page, by its method and file; a handler without a row fails the test. */
export const expectedRoutes: Record<string, ExpectedRoute> = {
  // the desk
  'GET api/desk/articles': { answers: people },
  'GET api/desk/articles/[id]': { at: draft, answers: own },
  'POST api/desk/articles/[id]': { at: draft, body: anUpdate, answers: own },
  'GET api/desk/articles/[id]/card': { at: draft, answers: own },
  'GET api/desk/articles/[id]/covered': {
    at: draft,
    query: () => ({ headline: 'Whatever', address: 'https://x.com/a/status/1' }),
    answers: own,
  },
  'POST api/desk/articles/[id]/pictures': {
    at: draft,
    body: ({ picture }) => picture,
    answers: own,
  },
  'POST api/desk/articles/[id]/presence': {
    at: draft,
    body: () => ({ verb: 'heartbeat', tab: 'a-tab-of-mine' }),
    answers: own,
  },
  'POST api/desk/articles/[id]/presence/kept': { at: draft, body: anUpdate, answers: own },
  'POST api/desk/articles/[id]/source': {
    at: draft,
    body: () => ({ address: 'https://x.com/a/status/1' }),
    // Fetching is switched off.
    answers: [401, 403, 409, 409, 409],
  },
  'GET api/desk/audit': { answers: [401, 403, 403, 403, 200] },
  'GET api/desk/media': { answers: people },
  'POST api/desk/media': { body: ({ picture }) => picture, answers: people },
  'POST api/desk/media/[id]': {
    at: () => ({ id: 'wall' }),
    body: () => ({ alt: 'A wall', credit: 'The desk' }),
    answers: own,
  },
  'GET api/desk/slug': {
    query: ({ articles }) => ({ article: articles.draft, slug: 'free' }),
    answers: own,
  },
  'GET api/desk/source-author': {
    query: () => ({ address: 'https://x.com/a/status/1' }),
    answers: people,
  },
  'GET api/desk/waiting': { answers: people },
  'POST api/desk/sign-in': {
    body: () => ({ email: 'owner@example.org', password: 'not the right one' }),
    answers: [422, 422, 422, 422, 422],
  },
  'POST api/desk/sign-in/second-step': {
    body: () => ({ code: '000000' }),
    answers: [422, 422, 422, 422, 422],
  },
  'POST api/desk/sign-out': { answers: [303, 303, 303, 303, 303] },
  'POST api/desk/passkeys/[purpose]': { at: () => ({ purpose: 'add' }), answers: people },
  'DELETE api/desk/[...missing]': missing,
  'GET api/desk/[...missing]': missing,
  'PATCH api/desk/[...missing]': missing,
  'POST api/desk/[...missing]': missing,
  'PUT api/desk/[...missing]': missing,

  // readers, who are nobody to it
  'POST (asked)/ask': {
    type: 'multipart/form-data; boundary=XX',
    body: () => aQuestion(),
    answers: [303, 303, 303, 303, 303],
  },
  'POST (asked)/asked/[secret]/forget': {
    at: ({ asks }) => ({ secret: asks.secret }),
    answers: [303, 303, 303, 303, 303],
  },

  'GET api/desk/digest/preview/[rhythm]': {
    at: () => ({ rhythm: 'daily' }),
    answers: [401, 403, 403, 200, 200],
  },
  // Who took the file is on record.
  'GET api/desk/digest/subscribers': {
    answers: [401, 403, 403, 403, 200],
    leavesTrace: true,
  },

  // There is no mail server here, and so no digest.
  'POST api/digest/sign-up': {
    body: () => Buffer.from('email=ada%40example.net&rhythm=daily'),
    answers: missing.answers,
  },
  'POST api/digest/confirm/[token]': {
    at: () => ({ token: 'nothing' }),
    answers: [303, 303, 303, 303, 303],
  },
  // A mail program sends it from anywhere; the secret in the address is the proof.
  'POST api/digest/leave/[token]': {
    at: () => ({ token: 'nothing' }),
    body: () => Buffer.from('List-Unsubscribe=One-Click'),
    answers: everybody,
    takesForeign: true,
  },

  'POST api/policy-reports': {
    body: () => ({
      'csp-report': {
        'document-uri': 'http://localhost:3000/',
        'blocked-uri': 'inline',
        'effective-directive': 'script-src-elem',
      },
    }),
    answers: everybody,
  },

  // leading on to the page that says there is no provider
  'GET (editor)/sign-in/single-sign-on': { answers: [303, 303, 303, 303, 303] },
  'GET (editor)/sign-in/single-sign-on/callback': { answers: [303, 303, 303, 303, 303] },

  // readers and machines, who are nobody to it
  'GET (machines)/.well-known/jwks.json': { answers: everybody },
  'GET (machines)/updates/[slug]/proof.json': {
    at: () => ({ slug: 'live' }),
    answers: everybody,
  },
  'GET (machines)/updates/[slug]/markdown': { at: () => ({ slug: 'live' }), answers: everybody },
  'GET (machines)/llms.txt': { answers: everybody },
  'GET (machines)/robots.txt': { answers: everybody },
  'GET (machines)/license.xml': { answers: everybody },
  'GET (machines)/.well-known/trust.txt': { answers: everybody },
  'GET (machines)/news-sitemap.xml': { answers: everybody },
  // nobody said where yet
  'GET (machines)/.well-known/security.txt': missing,
  'GET (machines)/corrections/feed.xml': { answers: everybody },
  'GET (machines)/feed.xml': { answers: everybody },
  'GET (machines)/atom.xml': { answers: everybody },
  'GET (machines)/feed.json': { answers: everybody },
  'GET (machines)/opml.xml': { answers: everybody },
  'GET (machines)/topics/[slug]/[feed]': {
    at: () => ({ slug: 'nothing', feed: 'feed.xml' }),
    answers: missing.answers,
  },
  'GET (machines)/stories/[slug]/[feed]': {
    at: () => ({ slug: 'nothing', feed: 'feed.xml' }),
    answers: missing.answers,
  },
  'GET (machines)/authors/[slug]/[feed]': {
    at: () => ({ slug: 'nobody', feed: 'feed.xml' }),
    answers: missing.answers,
  },
  'GET (machines)/healthz': { answers: everybody },
  // Where no worker runs, as here, a site is not ready.
  'GET (machines)/readyz': { answers: [503, 503, 503, 503, 503] },
  'GET (machines)/manifest.webmanifest': { answers: everybody },
  'GET (machines)/og/site.png': { answers: everybody },
  'GET (machines)/sitemap.xml': { answers: everybody },
  'GET (machines)/sitemap/[part]': { at: () => ({ part: 'updates-1.xml' }), answers: everybody },
  'GET (machines)/speculation.json': { answers: everybody },
}

function aQuestion(): Buffer {
  const fields = { update: 'live', about: 'question', text: 'Is it free?' }
  const parts = Object.entries(fields).map(
    ([name, value]) => `--XX\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  return Buffer.from(`${parts.join('')}--XX--\r\n`)
}

function anUpdate({ articles, people }: DeskInUse): object {
  const update = {
    ...wholeUpdate('was-saved'),
    leadImage: '',
    earlier: '',
    topics: [],
    sources: [],
  }
  return Object.fromEntries(
    formOf(articles.draft, 2, { ...update, authors: [people.writer] }, {}) as Iterable<
      [string, string]
    >,
  )
}
