import { z } from 'zod'
import { line } from '@/lib/domain/form/form-fields'
import { type Rhythm, rhythms } from '@/lib/domain/kinds'
import { spanNamed, spanNameOf } from '@/lib/domain/time/calendar-span'
import { spanOfRhythm } from './rhythms'

/** Which digest a form is about: its rhythm, and the first day of its span. */
export const issueNamed = z
  .object({ rhythm: z.enum(rhythms), first: z.string().max(10) })
  .refine(({ rhythm, first }) => isFirstDay(rhythm, first), {
    error: 'Load the page again: there is no such digest.',
  })

export type IssueNamed = z.output<typeof issueNamed>

export const introForm = issueNamed.and(z.object({ intro: line('The words', 600) }))

function isFirstDay(rhythm: Rhythm, day: string): boolean {
  if (spanNamed('day', day) === null) return false
  const kind = spanOfRhythm[rhythm]
  return spanNamed(kind, spanNameOf(kind, day))?.first === day
}
