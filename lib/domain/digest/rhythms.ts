import type { Rhythm } from '@/lib/domain/kinds'

export const rhythmNames: Record<Rhythm, string> = {
  daily: 'Daily, when something came out',
  weekly: 'Weekly, on Monday',
}

/** The days that one digest is about. */
export const spanOfRhythm = { daily: 'day', weekly: 'week' } as const
