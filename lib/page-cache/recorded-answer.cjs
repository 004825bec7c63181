/** What concerns one connection, or is written anew for each answer. */
const ofTheConnection = ['connection', 'date', 'keep-alive', 'transfer-encoding']
const ofTheBody = ['content-encoding', 'content-length', 'content-type']

/**
 * Listens to what is sent, and hands it over when it was a whole kept page of this very version.
 * @param {import('node:http').ServerResponse} response
 * @param {number} version
 * @param {(answer: { version: number, headers: object, body: Buffer, headersWithout: object }) => void} keep
 * takes the answer, and the headers for whoever has its body already
 */
function recordAnswer(response, version, keep) {
  const { write, end } = response
  const chunks = []
  const note = (chunk, encoding) => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk, encoding))
    else if (chunk instanceof Uint8Array) chunks.push(chunk)
  }
  response.write = (chunk, encoding, ...rest) => {
    note(chunk, typeof encoding === 'string' ? encoding : undefined)
    return write.call(response, chunk, encoding, ...rest)
  }
  response.end = (chunk, encoding, ...rest) => {
    note(chunk, typeof encoding === 'string' ? encoding : undefined)
    if (isKeptPage(response, version)) {
      const body = Buffer.concat(chunks)
      const headers = without(ofTheConnection, response.getHeaders())
      headers['content-length'] = body.length
      keep({ version, headers, body, headersWithout: without(ofTheBody, headers) })
    }
    return end.call(response, chunk, encoding, ...rest)
  }
}

/** The page itself says which version it was made from: another request's older render may answer this one. */
function isKeptPage(response, version) {
  return (
    response.statusCode === 200 &&
    response.getHeader('x-publication-version') === String(version) &&
    response.getHeader('x-nextjs-cache') === 'HIT' &&
    response.hasHeader('etag') &&
    !response.hasHeader('set-cookie') &&
    !response.destroyed
  )
}

function without(names, headers) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)))
}

module.exports = { recordAnswer }
