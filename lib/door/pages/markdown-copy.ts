import type { IncomingMessage } from 'node:http'
import { prefersMarkdown } from './prefers-markdown'

/** Where an update is as Markdown; null for what is no page of an update. */
export function markdownCopy(path: string): string | null {
  return /^\/updates\/[a-z0-9-]+$/.test(path) ? `${path}.md` : null
}

/** The address of what the visitor wants of an address: the Markdown of an update, or what stands there. */
export function wantedCopy(path: string, request: Pick<IncomingMessage, 'rawHeaders'>): string {
  if (!path.startsWith('/updates/')) return path
  const copy = markdownCopy(path)
  return copy && prefersMarkdown(acceptOf(request)) ? copy : path
}

/** Read from the list as it came, as that is what a kept page costs least. */
function acceptOf({ rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>): string {
  let accept = ''
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? ''
    if (name.length === 6 && name.toLowerCase() === 'accept') accept += `,${rawHeaders[at + 1]}`
  }
  return accept
}
