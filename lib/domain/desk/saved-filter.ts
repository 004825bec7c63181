import { z } from 'zod'
import { line } from '@/lib/domain/form/form-fields'
import { type ArticleState, articleStates } from '@/lib/domain/kinds'
import { longestQuery } from './desk-list'

export type SavedFilter = { id: string; name: string; state: ArticleState | null; query: string }

export const mostSavedFilters = 12

export const savedFilterForm = z.object({
  name: line('The name', 40).refine((name) => name !== '', { error: 'Give the filter a name.' }),
  state: z.enum(articleStates).optional().catch(undefined),
  query: z.string().max(longestQuery).default(''),
})
