import type { Publication } from '@/lib/domain/article/article'
import type { SignedUpdate } from '@/lib/domain/signatures/signed-version'
import { isPublication, type KeptVersion } from './kept-version'
import { type PartDifference, versionDifferences } from './version-differences'

export type EntryKind =
  | 'first'
  | 'again'
  | 'updated'
  | 'mended'
  | 'same'
  | 'corrected'
  | 'taken back'
  | 'before again'
  | 'back'
  | 'off'
  | 'renamed'
  | 'retracted'
  | 'erased'

/** What readers are told of one version of an update. Times are Unix milliseconds. */
export type HistoryEntry = {
  number: number
  kind: EntryKind
  at: number
  /** The sentence that readers were told: a correction, or why it was retracted or words were taken out. */
  note: string
  reviewedBy: string | null
  reviewedAt: number | null
  words:
    | { kind: 'none' }
    /** Its own words were erased. */
    | { kind: 'erased' }
    /** Nothing that is kept stood before it, though something stood. */
    | { kind: 'alone' }
    /** `since` names the version it is compared with, where that is not the one just before. */
    | { kind: 'compared'; parts: PartDifference[]; since: number | null }
}

/**
 * The history of an update, newest first.
 * @param versions newest first, without gaps: some older and newer ones than `from` to `to` are needed to compare
 * @param page the numbers of the first and the last version that are told
 */
export function historyEntries(
  versions: KeptVersion[],
  page: { from: number; to: number },
  labels: Publication['labels'],
): HistoryEntry[] {
  const takenBack = new Set(versions.map(({ said }) => said?.takesBack))
  return versions.flatMap((version, index) => {
    if (version.number < page.from || version.number > page.to) return []
    const older = versions.slice(index + 1)
    return [entryOf(version, older, takenBack, labels)]
  })
}

function entryOf(
  version: KeptVersion,
  older: KeptVersion[],
  takenBack: Set<number | undefined>,
  labels: Publication['labels'],
): HistoryEntry {
  const { number, said } = version
  const isTakenBack = takenBack.has(number)
  const before = older.find((one) => one.said?.update && !takenBack.has(one.number))
  const [update, base] = [said?.update ?? null, before?.said?.update ?? null]
  const words = isTakenBack ? { kind: 'none' as const } : wordsOf()
  const kind = isTakenBack ? 'taken back' : kindOf(version, isFirst(version, older), base, words)
  const isTold = update !== null && !isTakenBack
  return {
    number,
    kind,
    at: toldAt(version, older),
    note: isTakenBack ? '' : noteOf(version, base),
    reviewedBy: isTold ? update.reviewedBy : null,
    reviewedAt: isTold && update.reviewedAt ? Date.parse(update.reviewedAt) : null,
    words,
  }

  function wordsOf(): HistoryEntry['words'] {
    if (said === null) return isPublication(version) ? { kind: 'erased' } : { kind: 'none' }
    if (update === null || version.event === 'erased') return { kind: 'none' }
    if (!base || !before) return { kind: isFirst(version, older) ? 'none' : 'alone' }
    const parts = versionDifferences(base, update, labels)
    const place = older.indexOf(before)
    const isFar = older.slice(0, place).some((one) => one.said === null)
    const since = isFar ? toldAt(before, older.slice(place + 1)) : null
    return { kind: 'compared', parts, since }
  }

  /** Whether nothing stood before it that counts. */
  function isFirst({ event }: KeptVersion, before: KeptVersion[]): boolean {
    const stood = before.some((one) => isPublication(one) && !takenBack.has(one.number))
    return event === 'published' && !stood
  }

  /** What came over from elsewhere was first published there. */
  function toldAt(one: KeptVersion, before: KeptVersion[]): number {
    const published = one.said?.update?.firstPublishedAt
    const isTold = published !== undefined && !takenBack.has(one.number) && isFirst(one, before)
    return isTold ? Date.parse(published) : one.at
  }
}

function kindOf(
  { event, said }: KeptVersion,
  isFirst: boolean,
  before: SignedUpdate | null,
  words: HistoryEntry['words'],
): EntryKind {
  if (event === 'published') return isFirst ? 'first' : 'again'
  if (event === 'changed') {
    const isDated = said?.update?.modifiedAt !== before?.modifiedAt
    if (isDated || words.kind !== 'compared') return 'updated'
    return words.parts.length > 0 ? 'mended' : 'same'
  }
  if (event === 'put back') return said?.takesBack === undefined ? 'back' : 'before again'
  return event === 'unpublished' || event === 'archived' ? 'off' : event
}

function noteOf({ event, said }: KeptVersion, before: SignedUpdate | null): string {
  if (event === 'retracted' || event === 'erased') return said?.reason ?? ''
  if (event !== 'corrected') return ''
  const told = (before?.corrections ?? []).map(({ at }) => at)
  const now = said?.update?.corrections ?? []
  return (now.findLast(({ at }) => !told.includes(at)) ?? now.at(-1))?.note ?? ''
}
