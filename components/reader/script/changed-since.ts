import { readBefore, readingsFrom, withReading } from '@/lib/domain/reader/reading-memory'
import { keep, kept } from './memory'
import { whenShown } from './when-shown'

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
      words.textContent = `This update changed since you read it on ${day(at)}.`
    if (isSeen()) keep(key, JSON.stringify(withReading(readings, [id, modifiedAt, Date.now()])))
  })
}

/** A page that the browser opens ahead is read by nobody yet. */
function isSeen(): boolean {
  return !('prerendering' in document && document.prerendering)
}

function day(at: number): string {
  const isThisYear = new Date(at).getFullYear() === new Date().getFullYear()
  const year = isThisYear ? undefined : 'numeric'
  return new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year })
}
