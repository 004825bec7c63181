const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>This address cannot be read</title>
<p>This address cannot be read. <a href="/">Go to the front page</a>.
`

/**
 * Whether a request is one that Next fails on, with an error in the log for each.
 * @param {import('node:http').IncomingMessage} request
 */
function isUnreadable({ url, method }) {
  if (url === '*' || method === 'TRACE') return true
  try {
    decodeURIComponent(url.split('?')[0])
    return false
  } catch {
    return true
  }
}

/** @param {import('node:http').ServerResponse} response */
function refuse(response) {
  response.writeHead(400, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'",
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  response.end(page)
}

module.exports = { isUnreadable, refuse }
