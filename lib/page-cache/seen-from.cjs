/**
 * Appends the address a connection came from to `x-forwarded-for`, as every proxy before this server does:
 * the last entry is ours, and no visitor can write it.
 * @param {import('node:http').RequestListener} next
 * @returns {import('node:http').RequestListener}
 */
function seenFrom(next) {
  return (request, response) => {
    const before = request.headers['x-forwarded-for']
    const address = request.socket.remoteAddress ?? ''
    request.headers['x-forwarded-for'] = before === undefined ? address : `${before}, ${address}`
    return next(request, response)
  }
}

module.exports = { seenFrom }
