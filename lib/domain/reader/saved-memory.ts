import { isTime } from '@/lib/domain/time/is-time'

/** An update that was saved for later in this browser, and when (Unix milliseconds). */
export type Saved = [id: string, path: string, headline: string, savedAt: number]

/** So many are kept; of more, those that were saved longest ago go. */
export const mostSaved = 200

/** What a browser kept, which anybody may have written there. @returns the last saved one first */
export function savedFrom(kept: string | null): Saved[] {
  try {
    const value: unknown = JSON.parse(kept ?? '[]')
    return Array.isArray(value) ? value.filter(isSaved) : []
  } catch {
    return []
  }
}

/** Saves what is not, and takes out what is. */
export function toggled(saved: Saved[], one: Saved): Saved[] {
  const others = withoutSaved(saved, one[0])
  return others.length < saved.length ? others : [one, ...saved].slice(0, mostSaved)
}

export function withoutSaved(saved: Saved[], id: string): Saved[] {
  return saved.filter(([one]) => one !== id)
}

function isSaved(value: unknown): value is Saved {
  if (!Array.isArray(value)) return false
  const [id, path, headline, at] = value
  const isOurs = typeof path === 'string' && /^\/updates\/[a-z0-9-]+$/.test(path)
  return isOurs && typeof id === 'string' && typeof headline === 'string' && isTime(at)
}
