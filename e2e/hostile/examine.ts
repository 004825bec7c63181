/** What a page, as a browser reads it, consists of and says. */
export type Look = {
  path: string
  status: number
  /** The elements with the names of their attributes that are not known from plain pages. */
  strange: string[]
  /** What could run, or ask another host. */
  faults: string[]
  /** Of an update: its headline, on the page and as machines are told. */
  heading: string
  told: string
}

/**
 * Runs inside a browser, on a page of the site, so that its own parser reads what was answered. It knows nothing of
 * this file but what it is given. An empty path is the page itself.
 */
export async function examine(given: { paths: string[]; known: string[] }): Promise<Look[]> {
  const known = new Set(given.known)
  const looks: Look[] = []
  const left = given.paths.entries()
  const worker = async () => {
    for (const [at, path] of left) looks[at] = await lookAt(path)
  }
  await Promise.all([worker(), worker(), worker(), worker()])
  return looks

  async function lookAt(path: string): Promise<Look> {
    if (path === '')
      return examined(document, { path: location.pathname, status: 200, nonce: null })
    const answer = await fetch(path, { headers: { accept: 'text/html' } })
    const policy = answer.headers.get('content-security-policy') ?? ''
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
    const read = new DOMParser().parseFromString(await answer.text(), 'text/html')
    return examined(read, { path, status: answer.status, nonce })
  }

  function examined(page: Document, from: { path: string; status: number; nonce: string | null }) {
    const { path, status, nonce } = from
    const strange = new Set<string>()
    const faults: string[] = []
    const told: string[] = []
    for (const element of page.querySelectorAll('*')) {
      const names = element.getAttributeNames().sort()
      const shape = `${element.localName}[${names.join(' ')}]`
      if (!known.has(shape)) strange.add(shape)
      for (const name of names) {
        const fault = faultOf(element, name, element.getAttribute(name) ?? '')
        if (fault) faults.push(`${shape}: ${fault}`)
      }
      if (element.localName === 'script') told.push(...scriptFault(element))
    }
    const heading = page.querySelector('h1')?.textContent ?? ''
    return { path, status, strange: [...strange], faults, heading, told: told.join('') }

    function scriptFault(script: Element): string[] {
      const type = script.getAttribute('type')
      const words = script.textContent ?? ''
      if (type === 'application/ld+json') {
        try {
          const thing = JSON.parse(words) as { '@type': string; headline?: string }
          return thing['@type'] === 'NewsArticle' ? [thing.headline ?? ''] : []
        } catch {
          faults.push(`Not JSON: ${words}`)
        }
      } else if (!script.hasAttribute('src') && nonce !== null) {
        if (nonce === '' || script.getAttribute('nonce') !== nonce)
          faults.push(`A script: ${words}`)
      }
      return []
    }
  }

  function faultOf(element: Element, name: string, value: string): string | null {
    if (/^on/i.test(name)) return `${name}=${value}`
    if (name === 'srcdoc' || name === 'http-equiv') return value
    if (!/^(href|src|action|formaction|data|poster|ping|background|.*:href)$/i.test(name))
      return null
    if (!URL.canParse(value, location.href)) return value
    const { protocol, origin } = new URL(value, location.href)
    if (origin === location.origin) return null
    if (element.localName === 'a' && name === 'href' && /^(https?|mailto):$/.test(protocol))
      return null
    return /^data:image\/(png|jpeg|webp);/.test(value) ? null : value
  }
}
