/** Reader pages are recognised by a mark that only their own root layout writes. */
const readerMark = /<html\b[^>]*\bdata-reader\b/
const answerMark = /<main\b[^>]*\bdata-answer="(\d{3})"(?:[^>]*\bdata-location="([^"]*)")?/

/** Scripts, their preloads, comments, and the empty places that React's scripts would fill. */
const framework =
  /<script\b([^>]*)>[\s\S]*?<\/script>|<link\b[^>]*\bas="script"[^>]*>|<div hidden="">(?:\s|<!--[\s\S]*?-->)*<\/div>|<!--[\s\S]*?-->/g

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * Turns what Next rendered into the document that readers get: no framework script, the strict
 * policy, and the status that the page asks for with its mark.
 * @param {{ html: string, status?: number, headers?: Record<string, unknown> }} page changed in place,
 * so that the first answer is the same as the kept ones
 * @returns {'page' | 'answer' | 'failure' | 'foreign'} what it was: an article or list, a small answer
 * (unknown, gone, moved, search), a failed read, or no reader page at all
 */
function makeDocument(page) {
  if (!readerMark.test(page.html)) return 'foreign'
  const answer = answerMark.exec(page.html)
  page.html = withoutFramework(page.html)
  page.headers = { ...page.headers, 'content-security-policy': policy }
  if (!answer) return 'page'
  page.status = Number(answer[1])
  if (answer[2]) page.headers.location = unescaped(answer[2])
  return page.status >= 500 ? 'failure' : 'answer'
}

/**
 * One pass, so that nothing inside a script that stays is looked at.
 * @param {string} html
 */
function withoutFramework(html) {
  return html.replace(framework, (found, attributes) =>
    attributes !== undefined && /type="application\/ld\+json"|\bdata-own\b/.test(attributes)
      ? found
      : '',
  )
}

/** @param {string} text an attribute's value as React writes it */
function unescaped(text) {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
}

module.exports = { makeDocument }
