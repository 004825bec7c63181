import { z } from 'zod'
import { line } from '@/lib/domain/form/form-fields'

/** A text to begin updates with. */
export type Template = { id: string; name: string; canRemove: boolean }

export const mostTemplates = 30

const templateName = line('The name', 60).refine((name) => name !== '', {
  error: 'Give the template a name.',
})

export const templateForm = z.object({ article: z.string().max(64), name: templateName })
