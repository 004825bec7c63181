import type { ServerResponse } from 'node:http'
import { databaseProblem } from '@/lib/database-problem'
import { QueueFull } from './draw-queue'
import { keepNothing, type PolicyHeaders } from './policy'

/** An answer of the door's own. `words` are a sentence in HTML. */
type Plain = { status: number; title: string; words: string }

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
}

const busy: Plain = {
  status: 503,
  title: 'The site is busy',
  words: 'More is asked for than can be answered just now. Load this page again in a few seconds.',
}

const failed: Plain = {
  status: 500,
  title: 'This page cannot be shown at the moment',
  words:
    'Something is wrong on our side, not on yours. Load the page again in a minute, or <a href="/">go to the front page</a>.',
}

/** What a visitor is told of a failure; what is not expected goes to the log. */
export function wordsFor(error: unknown): Plain {
  if (error instanceof QueueFull) return busy
  console.error(error)
  const words = databaseProblem(error, 'this page cannot be shown')
  return words === null ? failed : { ...failed, status: 503, words }
}

/** Sends a small page of the door's own. */
export function answerInWords(
  response: ServerResponse,
  policy: PolicyHeaders,
  { status, title, words }: Plain,
): void {
  const body = Buffer.from(document(title, words))
  response.writeHead(status, {
    ...policy,
    'content-security-policy': `${policy['content-security-policy']}; style-src 'unsafe-inline'`,
    'content-type': 'text/html; charset=utf-8',
    'content-length': body.length,
    'cache-control': keepNothing,
    ...(status === 503 && { 'retry-after': '5' }),
  })
  response.end(body)
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
  const body = Buffer.from(JSON.stringify(data))
  response.writeHead(200, {
    ...policy,
    'content-type': 'application/json',
    'content-length': body.length,
    'cache-control': keepNothing,
  })
  response.end(body)
}

function document(title: string, words: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>
:root{color-scheme:light dark}
body{margin:0;background:light-dark(#fbfaf7,#101216);color:light-dark(#16181d,#edeae3);font:1rem/1.55 system-ui,sans-serif}
main{max-width:28rem;margin:0 auto;padding:clamp(3rem,16vh,9rem) 1.25rem}
h1{font:600 2rem/1.1 Georgia,serif;letter-spacing:-.02em;text-wrap:balance}
a{color:inherit;font-weight:600}
</style>
<main>
<h1>${title}</h1>
<p>${words}
</main>
`
}
