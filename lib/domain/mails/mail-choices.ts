import { z } from 'zod'
import type { Role } from '@/lib/domain/kinds'

/** What somebody can be mailed about. */
const newsKinds = ['review', 'returned', 'schedule', 'source'] as const
export type NewsKind = (typeof newsKinds)[number]

export type MailChoices = Record<NewsKind, boolean>

/** Until somebody chooses: what waits for them in person, and nothing else. */
export const defaultChoices: MailChoices = {
  review: true,
  returned: true,
  schedule: false,
  source: false,
}

/** What can come to somebody at all: writers review, schedule and compare nothing. */
export function newsFor(role: Role): NewsKind[] {
  return role === 'writer' ? ['returned'] : [...newsKinds]
}

/** A box that is not ticked is not sent. */
const box = z
  .literal('yes')
  .optional()
  .transform((ticked) => ticked !== undefined)

export const mailChoicesForm = z.object({
  review: box,
  returned: box,
  schedule: box,
  source: box,
})
