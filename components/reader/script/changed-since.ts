import { readBefore, readingsFrom, withReading } from '@/lib/domain/reader/reading-memory'
import { dayInWords } from './day-words'
import { keep, kept } from './memory'
import { isSeen, whenShown } from './when-shown'

const key = 'read'

/**
 * Tells who read an earlier version of the update that it changed since. Which ones were read is known to this browser
 * alone.
 */
export function tellChanges(): void {
  const { update: id, modified } =
    document.querySelector<HTMLElement>('[data-update]')?.dataset ?? {}
  if (!id) return
  const modifiedAt = Number(modified)
  whenShown(() => {
    const readings = readingsFrom(kept(key))
    const at = readBefore(readings, id, modifiedAt)
    const words = document.querySelector('[data-changed]')
    if (at !== null && words)
      words.textContent = `This update changed since you read it on ${dayInWords(at)}.`
    if (isSeen()) keep(key, JSON.stringify(withReading(readings, [id, modifiedAt, Date.now()])))
  })
}
