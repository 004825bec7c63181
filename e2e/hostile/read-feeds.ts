/** What a feed says, as a browser's XML parser reads it. */
type FeedRead = { titles: string[]; faults: string[] }

/** Runs inside a browser, and knows nothing of this file but what it is given. */
export function readFeeds(feeds: string[]): FeedRead[] {
  const parts = 'title link guid pubDate creator category content description encoded'.split(' ')
  const ofMedia = ['description', 'credit']
  const marks = 'html head body h2 h3 blockquote p a ul ol li strong em code br'.split(' ')
  return feeds.map((feed) => {
    const faults: string[] = []
    const read = new DOMParser().parseFromString(feed, 'text/xml')
    if (read.querySelector('parsererror'))
      faults.push(read.querySelector('parsererror')?.textContent ?? '')
    const items = [...read.querySelectorAll('item')]
    for (const part of items.flatMap((item) => [...item.children])) {
      const inside = [...part.children].map(({ localName }) => localName)
      if (!parts.includes(part.localName)) faults.push(`A part <${part.localName}>`)
      if (inside.some((name) => !ofMedia.includes(name)))
        faults.push(`${part.localName}: ${inside}`)
      if (part.localName === 'encoded') readText(part.textContent ?? '', faults)
    }
    return { titles: items.map((item) => item.querySelector('title')?.textContent ?? ''), faults }
  })

  /** The text of an item is HTML, which feed readers show. */
  function readText(text: string, faults: string[]): void {
    const page = new DOMParser().parseFromString(text, 'text/html')
    for (const element of page.querySelectorAll('*')) {
      const { localName } = element
      if (!marks.includes(localName)) faults.push(`An element <${localName}>`)
      for (const name of element.getAttributeNames()) {
        const value = element.getAttribute(name) ?? ''
        const isLink = localName === 'a' && name === 'href' && /^(https?|mailto):/i.test(value)
        if (!isLink && `${localName} ${name}` !== 'ol start')
          faults.push(`${localName} ${name}=${value}`)
      }
    }
  }
}
