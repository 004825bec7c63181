/** How often somebody gets the digest. */
export const rhythms = ['daily', 'weekly'] as const
export type Rhythm = (typeof rhythms)[number]

export const rhythmNames: Record<Rhythm, string> = {
  daily: 'Every day on which something came out',
  weekly: 'Once a week, on Monday',
}

/** The days that one digest is about. */
export const spanOfRhythm = { daily: 'day', weekly: 'week' } as const

/** Pages that say what came of a form about the digest. */
export const digestEnds = [
  'sent',
  'confirmed',
  'changed',
  'left',
  'closed',
  'again',
  'wait',
] as const
export type DigestEnd = (typeof digestEnds)[number]

/** Raised when the form of the sign-up says something else: what somebody agreed to is kept with it. */
export const formVersion = 1
