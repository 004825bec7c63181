/**
 * Sees to the headers that this server or its framework believes.
 *
 * The address a connection came from is appended to `x-forwarded-for`, as every proxy before this server does: the
 * last entry is ours, and no visitor can write it. A policy is ours to set: Next takes the nonce of its scripts from
 * the request's.
 * @param {import('node:http').RequestListener} next
 * @returns {import('node:http').RequestListener}
 */
function believedHeaders(next) {
  return (request, response) => {
    const { headers, socket } = request
    const before = headers['x-forwarded-for']
    const address = socket.remoteAddress ?? ''
    headers['x-forwarded-for'] = before === undefined ? address : `${before}, ${address}`
    delete headers['content-security-policy']
    delete headers['content-security-policy-report-only']
    return next(request, response)
  }
}

module.exports = { believedHeaders }
