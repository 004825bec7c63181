import { z } from 'zod'

/** What a form that changes an article's state carries. */
export const articleId = z.object({ id: z.string().max(64) })
