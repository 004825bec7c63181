import { z } from 'zod'

/** What a form says that only names an article. */
export const articleNamed = z.object({ article: z.string().max(100) })
