import { z } from 'zod'
import { line } from '@/lib/domain/form/form-fields'

const percent = z.coerce
  .number({ error: 'Choose a place in the picture.' })
  .int()
  .min(0, { error: 'Choose a place in the picture.' })
  .max(100, { error: 'Choose a place in the picture.' })

/** What people say of a picture. */
export const mediaFields = z.object({
  alt: line('The description', 500),
  credit: line('The credit', 200),
  focalX: percent,
  focalY: percent,
})

/** What is said of it beside an update that opens with it. */
export const mediaWords = mediaFields.pick({ alt: true, credit: true })

export type MediaFields = z.output<typeof mediaWords> & Partial<z.output<typeof mediaFields>>
