import type { Source } from '@/lib/domain/article/article'
import { captureVerb, captureWords } from './capture-words'

/** Sources that were kept in the same way, by the same person and at the same time. */
export type Capture = {
  sources: [Source, ...Source[]]
  verb: ReturnType<typeof captureVerb>
  /** Empty where nobody is named. */
  by: string
  words: string
}

/**
 * How sources were kept, those told in the same words together, in the order of the first of each.
 * @param timeOf as readers are told a time
 */
export function capturesOf(
  sources: Source[],
  timeOf: (at: Source['capturedAt']) => string,
): Capture[] {
  const captures = new Map<string, Capture>()
  for (const source of sources) {
    const told = { verb: captureVerb(source), by: source.capturedBy, words: captureWords(source) }
    const key = JSON.stringify([told, timeOf(source.capturedAt)])
    const before = captures.get(key)
    if (before) before.sources.push(source)
    else captures.set(key, { sources: [source], ...told })
  }
  return [...captures.values()]
}
