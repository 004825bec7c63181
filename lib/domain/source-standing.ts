import type { SourceState } from './kinds'

/**
 * How a source stands whose place says `found` now. A quotation may be a part of what was said, and spaces are set
 * differently by each network; an answer without words proves nothing.
 */
export function sourceStanding(
  ours: string,
  found: string,
): Extract<SourceState, 'same' | 'edited'> {
  const [quoted, said] = [plain(ours), plain(found)]
  return quoted === '' || said === '' || said.includes(quoted) ? 'same' : 'edited'
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/(\s|\u200b|\ufe0f)+/g, ' ')
    .trim()
}
