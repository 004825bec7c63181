import { readKnownTime } from '@/lib/domain/time/known-time'
import type { FoundPost } from './found-post'
import type { SourceValues } from './source-values'

/** Facts of a source as the form's fields hold them, without those nobody knows. */
export type SourceFacts = Partial<Omit<SourceValues, 'id' | 'network' | 'permalink'>>

const mostText = 20_000
const countFields = ['reposts', 'likes', 'countsAsOf'] as const

/** What was found, cut to what the fields take. @param now Unix milliseconds, when its counts stood so */
export function sourceFacts(found: FoundPost, now: number): SourceFacts {
  const counts = [found.reposts, found.likes].some((count) => count !== null)
  const facts: Record<string, string> = {
    authorName: inOneLine(found.authorName, 200),
    handle: inOneLine(found.handle, 100),
    profileUrl: /^https?:\/\//.test(found.profileUrl) ? found.profileUrl.slice(0, 2_000) : '',
    text: quotation(found.text),
    lang: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(found.lang) ? found.lang : '',
    postedAt: readKnownTime(found.postedAt.trim().replaceAll('/', '-')) ?? '',
    reposts: String(found.reposts ?? ''),
    likes: String(found.likes ?? ''),
    countsAsOf: counts ? new Date(now).toISOString().replace(/\.\d+/, '') : '',
  }
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== ''))
}

/** A quotation in just the shape in which a save stores it. */
export function quotation(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\u0000', '').slice(0, mostText)
}

/**
 * What a source takes over by itself: what it did not say yet, and counts, which are newer than its own.
 * @returns `filled`, and `differing`, what the editor wrote otherwise and has to decide
 */
export function takeFacts(
  row: SourceValues,
  facts: SourceFacts,
): { filled: SourceFacts; differing: SourceFacts } {
  const split = { filled: {}, differing: {} }
  for (const [name, fact] of Object.entries(facts) as [keyof SourceFacts, string][]) {
    if (row[name] === fact) continue
    const isOurs = row[name].trim() !== '' && !countFields.some((field) => field === name)
    Object.assign(isOurs ? split.differing : split.filled, { [name]: fact })
  }
  return split
}

function inOneLine(text: string, most: number): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, most)
}
