const { LRUCache } = require('lru-cache')
const { hasAlready, plainRequest } = require('./plain-request.cjs')
const { recordAnswer } = require('./recorded-answer.cjs')
const { refusalOf, refuse } = require('./refused-request.cjs')
const { publicationVersion } = require('./version.cjs')

/**
 * Stands before Next's request listener. What Next has once answered from the page cache is answered
 * again with the same headers and bytes, compressed or not, for as long as the publication version
 * is the one that page was made from. Everything else is Next's.
 * @param {import('node:http').RequestListener} next
 * @param {number} megabytes room for answers
 * @returns {import('node:http').RequestListener}
 */
function frontDoor(next, megabytes) {
  const answers = new LRUCache({ maxSize: megabytes * 1024 * 1024, sizeCalculation: bytesOf })
  return (request, response) => {
    const refusal = refusalOf(request)
    if (refusal) return refuse(refusal, response)
    const key = plainRequest(request)
    const version = key && presentVersion()
    if (version === undefined) return next(request, response)
    const answer = answers.get(key)
    if (answer?.version === version) return send(answer, request, response)
    if (request.method === 'GET') recordAnswer(response, version, (made) => answers.set(key, made))
    return next(request, response)
  }
}

/** Without a readable database Next makes the page, and says what is wrong. */
function presentVersion() {
  try {
    return publicationVersion()
  } catch {
    return undefined
  }
}

function send({ headers, body, headersWithout }, request, response) {
  if (hasAlready(request.headers, headers.etag)) response.writeHead(304, headersWithout).end()
  else response.writeHead(200, headers).end(body)
}

/** Bytes an answer holds in memory; its headers are about two thousand. */
function bytesOf({ body }, key) {
  return body.length + key.length + 2048
}

module.exports = { frontDoor }
