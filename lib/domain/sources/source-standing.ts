import type { SourceState } from '@/lib/domain/kinds'

/**
 * How a source stands whose place says `found` now. A quotation may be a part of what was said; spaces are set and
 * links are shortened differently by each network, so neither counts; an answer without words proves nothing.
 */
export function sourceStanding(
  ours: string,
  found: string,
): Extract<SourceState, 'same' | 'edited'> {
  const [quoted, said] = [plain(ours), plain(found)]
  return said === '' || said.includes(quoted) ? 'same' : 'edited'
}

/** A name of a host begins once: a pattern that tries again at each hyphen of it takes hours. */
const links = /https?:\/\/\S+|(?<![\w.-])(?:[\w-]+\.)+[a-z]{2,}\/\S*/gi

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(links, ' ')
    .replace(/(\s|\u200b|\ufe0f)+/g, ' ')
    .trim()
}
