/** In bytes: a picture of 8 MB and 4 MB of text, in a form that is sent without scripts. */
const mostInAForm = 13 * 1024 * 1024

const unreadable = {
  status: 400,
  title: 'This address cannot be read',
  words: 'This address cannot be read. <a href="/">Go to the front page</a>.',
}

const tooLarge = {
  status: 413,
  title: 'This form is too large',
  words:
    'Nothing was saved: this form has more than 13 MB. Go back, where what you typed still stands, and choose a smaller picture or send less text.',
}

/**
 * Why a request is one that Next only fails on, with a page of its own and an error in the log.
 * @param {import('node:http').IncomingMessage} request
 * @returns {{ status: number, title: string, words: string } | null} null for all others
 */
function refusalOf(request) {
  if (isUnreadable(request)) return unreadable
  return isForm(request) && Number(request.headers['content-length']) > mostInAForm
    ? tooLarge
    : null
}

function isUnreadable({ url, method }) {
  if (url === '*' || method === 'TRACE') return true
  try {
    decodeURIComponent(url.split('?')[0])
    return false
  } catch {
    return true
  }
}

/** One that a browser sends by itself; a script that sends one wants no page for an answer. */
function isForm({ method, url, headers }) {
  return method === 'POST' && !url.startsWith('/api/') && headers['next-action'] === undefined
}

/**
 * @param {{ status: number, title: string, words: string }} refusal
 * @param {import('node:http').ServerResponse} response
 */
function refuse({ status, title, words }, response) {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'",
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  response.end(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<p>${words}
`)
}

module.exports = { mostInAForm, refusalOf, refuse }
