/** A correction as some place tells it; a feed knows no part of a second. */
type Told = { second: number; note: string }

/** Runs inside a browser, and knows nothing of this file but what it is given: each place, oldest first. */
export function toldCorrections(given: {
  page: string
  list: string
  feed: string
  path: string
}): Record<'data' | 'page' | 'list' | 'feed', Told[]> {
  const read = (text: string, type: DOMParserSupportedType) => {
    return new DOMParser().parseFromString(text, type)
  }
  const told = (time: string | null | undefined, note: string | null | undefined): Told => {
    return { second: Math.floor(Date.parse(time ?? '') / 1000), note: note ?? '' }
  }
  const page = read(given.page, 'text/html')
  const things = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    (script) => JSON.parse(script.textContent ?? '[]'),
  )
  const news = things.find((thing) => thing['@type'] === 'NewsArticle')
  const link = `a[href="${given.path}#corrections"]`
  const items = [...read(given.list, 'text/html').querySelectorAll('[data-amendment="corrected"]')]
  const entries = [...read(given.feed, 'text/xml').querySelectorAll('item')]
  return {
    data: news.correction.map(({ datePublished, text }: Record<string, string>) =>
      told(datePublished, text),
    ),
    page: [...page.querySelectorAll('[aria-labelledby="corrections"] li')].map((item) => {
      const time = item.querySelector('time')
      const note = item.textContent?.slice(`${time?.textContent}: `.length)
      return told(time?.dateTime, note)
    }),
    list: items
      .filter((item) => item.querySelector(link))
      .map((item) => {
        const note = item.querySelector('[data-note]')?.textContent
        return told(item.querySelector('time')?.dateTime, note)
      })
      .reverse(),
    feed: entries
      .filter((item) =>
        item.querySelector('link')?.textContent?.endsWith(`${given.path}#corrections`),
      )
      .map((item) => {
        const note = item.querySelector('description')?.textContent
        return told(item.querySelector('pubDate')?.textContent, note)
      })
      .reverse(),
  }
}
