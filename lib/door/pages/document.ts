/** Reader pages are recognised by a mark that only their own root layout writes. */
const readerMark = /<html\b[^>]*\bdata-reader\b/
const fruitlessMark = /<main\b[^>]*\bdata-fruitless\b/
const answerMark = /<main\b[^>]*\bdata-answer="(\d{3})"(?:[^>]*\bdata-location="([^"]*)")?/

/** Scripts, their preloads, comments, and the empty places that React's scripts would fill. */
const framework =
  /<script\b([^>]*)>[\s\S]*?<\/script>|<link\b[^>]*\bas="script"[^>]*>|<div hidden="">(?:\s|<!--[\s\S]*?-->)*<\/div>|<!--[\s\S]*?-->/g

export type ReaderDocument = {
  html: string
  status: number
  location?: string
  /** A search that found nothing. */
  isFruitless?: true
}

/**
 * Turns what Next rendered into the document that readers get: no framework script, the status that the page asks for
 * with its mark, and a main navigation that says where one is.
 * @param path of the page
 * @returns null for what is no reader page
 */
export function readerDocument(html: string, path: string): ReaderDocument | null {
  if (!readerMark.test(html)) return null
  const [, status = '200', location] = answerMark.exec(html) ?? []
  return {
    html: withPlace(withoutFramework(html), path),
    status: Number(status),
    ...(location !== undefined && { location: unescaped(location) }),
    ...(fruitlessMark.test(html) && { isFruitless: true }),
  }
}

/** Whether something of the framework would still run on a page. */
export function hasFrameworkScript(html: string): boolean {
  return /<script\b[^>]*\/_next\/|\bas="script"|self\.__next_f/.test(html)
}

/** One pass, so that nothing inside a script that stays is looked at. */
function withoutFramework(html: string): string {
  return html.replace(framework, (found, attributes?: string) =>
    attributes !== undefined && /type="application\/ld\+json"|\bdata-own\b/.test(attributes)
      ? found
      : '',
  )
}

/** The layout around all pages does not hear which of them it surrounds; the door knows. */
function withPlace(html: string, path: string): string {
  return html.replace(/ data-nav="([^"]*)"/g, (_, to: string) => {
    if (to === path) return ' aria-current="page"'
    return isBelow(path, to) ? ' aria-current="true"' : ''
  })
}

function isBelow(path: string, to: string): boolean {
  return to === '/' ? /^\/page\/\d+$/.test(path) : path.startsWith(`${to}/`)
}

/** An attribute's value as React writes it. */
function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
}
