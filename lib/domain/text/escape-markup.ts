const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Text as XML and HTML hold it, without the control characters that XML cannot hold. */
export function escapeMarkup(text: string): string {
  return Array.from(text, (character) => entities[character] ?? character)
    .join('')
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
}
