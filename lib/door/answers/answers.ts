import type { IncomingMessage, ServerResponse } from 'node:http'
import { databaseProblem } from '@/lib/database-problem'
import { tooManyTries as tooManyTriesWords } from '@/lib/domain/people/too-many-tries'
import { plainDocument } from '@/lib/domain/site/plain-document'
import { keepNothing } from './caching'
import type { PolicyHeaders } from './policy'

/** An answer of the door's own. `words` are sentences in HTML; `reason` is what the desk's scripts go by;
 * `after` is in how many seconds it may be tried again, if not in five. */
export type Plain = {
  status: number
  title: string
  words: string
  reason?: string
  after?: number | undefined
}

export const otherHost: Plain = {
  status: 400,
  title: 'This is another site',
  words:
    'The address asked for is not the one of this site. Whoever runs it: SITE_URL says which it is, and a proxy in front has to pass the host on as it was asked for.',
}

export const foreign: Plain = {
  status: 403,
  title: 'Nothing was changed',
  words: 'This did not come from a page of this site, so nothing was changed.',
  reason: 'foreign',
}

export const unreadable: Plain = {
  status: 400,
  title: 'This address cannot be read',
  words:
    'It has characters that no address of this site has. Look for what you mean on <a href="/">the front page</a>.',
}

export const tooLarge: Plain = {
  status: 413,
  title: 'This form is too large',
  words:
    'Nothing was saved: this form has more than 13 MB. Go back, where what you typed still stands, and choose a smaller picture or send less text.',
  reason: 'too-large',
}

export const tooLong: Plain = {
  status: 413,
  title: 'This is too much',
  words: 'Nothing was taken in: no more than 16 kB can be sent here. Go back and write less.',
  reason: 'too-large',
}

export const signInFirst: Plain = {
  status: 401,
  title: 'Your session has ended',
  words:
    'Nothing was saved: so much can be sent only by who is signed in. Sign in again in another tab, then go back, where what you typed still stands, and send it once more.',
  reason: 'signed-out',
}

export const notMeasured: Plain = {
  status: 411,
  title: 'This has no length',
  words: 'Nothing was taken in: this request does not say how long it is (content-length).',
  reason: 'too-large',
}

export const odd: Plain = {
  status: 400,
  title: 'This form cannot be read',
  words: 'Nothing was changed. Load the page again, then fill in its form and send it.',
  reason: 'invalid',
}

export const tooManyFields: Plain = {
  status: 413,
  title: 'This form has too many fields',
  words: 'Nothing was saved: a form can have 2,000 fields. Go back and send fewer at a time.',
  reason: 'too-large',
}

export const busy: Plain = {
  status: 503,
  title: 'The site is busy',
  words: 'More is asked for than can be answered just now. Load this page again in a few seconds.',
  reason: 'unavailable',
}

export const tooManySearches: Plain = {
  status: 429,
  title: 'Too many searches at once',
  words:
    'Wait a few seconds, then load this page again. Pages that were searched for lately open all the same.',
  reason: 'too many searches',
}

export const tooManyTries: Plain = {
  status: 429,
  title: 'Too many tries',
  words: tooManyTriesWords,
  reason: 'too-many',
  after: 15 * 60,
}

export const tooManyLetters: Plain = {
  status: 429,
  title: 'Too many forms at once',
  words: 'Nothing was taken in. Wait a few seconds, then go back and send this once more.',
  reason: 'too many forms',
}

export const noToken: Plain = {
  status: 401,
  title: 'This is for who watches the site',
  words:
    'Its numbers are told to this very machine, and to a program that shows the token of METRICS_TOKEN (Authorization: Bearer).',
  reason: 'no token',
}

export const tooManyReports: Plain = {
  status: 429,
  title: 'Too many reports at once',
  words: 'Nothing was taken in. What a browser blocked is counted once a second at most.',
  reason: 'too many reports',
}

const failed: Plain = {
  status: 500,
  title: 'This page cannot be shown at the moment',
  words:
    'Something is wrong on our side, not on yours. Load the page again in a minute, or <a href="/">go to the front page</a>.',
}

/** What a visitor is told of a failure. @param id the log knows it by this */
export function failure(error: unknown, id: string): Plain {
  const problem = databaseProblem(error, 'this page cannot be shown')
  const said = problem === null ? failed : { ...failed, status: 503, words: problem }
  return { ...said, words: `${said.words} If you tell us about this, name ${id}.` }
}

/**
 * Refuses in the form that whoever asks can use: the desk's scripts get data, the framework's a text that they show,
 * and people a page.
 */
export function answerRefusal(
  { url = '', headers }: Pick<IncomingMessage, 'url' | 'headers'>,
  response: ServerResponse,
  policy: PolicyHeaders,
  plain: Plain,
): void {
  const { words, reason } = plain
  if (reason !== undefined && url.startsWith('/api/')) {
    const refusal = { ok: false, reason, message: words, fields: {}, values: {} }
    answer(response, policy, plain, 'application/json', JSON.stringify(refusal))
  } else if ('next-action' in headers) {
    answer(response, policy, plain, 'text/plain; charset=utf-8', words)
  } else answerInWords(response, policy, plain)
}

/** Sends a small page of the door's own. */
export function answerInWords(response: ServerResponse, policy: PolicyHeaders, plain: Plain): void {
  const { head, body } = pageOf(policy, plain)
  response.writeHead(plain.status, head)
  response.end(body)
}

/** A small page of the door's own: its head and bytes. */
export function pageOf(
  policy: PolicyHeaders,
  { status, title, words, after }: Plain,
): { head: Record<string, string>; body: Buffer } {
  const body = Buffer.from(plainDocument(title, words))
  const head = {
    ...policy,
    'content-security-policy': `${policy['content-security-policy']}; style-src 'unsafe-inline'`,
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(body.length),
    'cache-control': keepNothing,
    ...retryAfter({ status, after }),
  }
  return { head, body }
}

/** Sends an answer that is its head alone. */
export function answerEmpty(
  response: ServerResponse,
  policy: PolicyHeaders,
  status: number,
  head: Record<string, string>,
): void {
  response.writeHead(status, {
    ...policy,
    'cache-control': keepNothing,
    ...head,
    'content-length': 0,
  })
  response.end()
}

/** Sends data that nobody keeps. */
export function answerJson(response: ServerResponse, policy: PolicyHeaders, data: object): void {
  answer(response, policy, { status: 200 }, 'application/json', JSON.stringify(data))
}

/** Sends plain text that nobody keeps. */
export function answerText(
  response: ServerResponse,
  policy: PolicyHeaders,
  text: string,
  type = 'text/plain; charset=utf-8',
): void {
  answer(response, policy, { status: 200 }, type, text)
}

function answer(
  response: ServerResponse,
  policy: PolicyHeaders,
  { status, after }: Pick<Plain, 'status' | 'after'>,
  type: string,
  text: string,
): void {
  const body = Buffer.from(text)
  response.writeHead(status, {
    ...policy,
    'content-type': type,
    'content-length': body.length,
    'cache-control': keepNothing,
    ...retryAfter({ status, after }),
  })
  response.end(body)
}

function retryAfter({
  status,
  after = 5,
}: Pick<Plain, 'status' | 'after'>): Record<string, string> {
  return status === 503 || status === 429 ? { 'retry-after': String(after) } : {}
}
