const longestQuery = 200

/**
 * A search as one path segment, so that its page is a document like any other. White space is
 * folded, and what is longer than 200 characters is cut.
 */
export function searchSegment(query: string): string {
  const folded = query.normalize('NFC').replace(/\s+/g, ' ').trim()
  const cut = Array.from(folded).slice(0, longestQuery).join('').trim()
  const bytes = new TextEncoder().encode(cut)
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** @returns the query, or null when the segment was not made by searchSegment */
export function searchQuery(segment: string): string | null {
  try {
    const base64 = segment.replaceAll('-', '+').replaceAll('_', '/')
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    const query = new TextDecoder().decode(bytes)
    return searchSegment(query) === segment ? query : null
  } catch {
    return null
  }
}
