import { z } from 'zod'
import type { Topic } from '@/lib/domain/article/article'
import { line } from '@/lib/domain/form/form-fields'
import { topicKinds } from '@/lib/domain/kinds'
import { slugProblem } from '@/lib/domain/text/slug-problem'

/** What the form of a topic carries. An empty address is made from the name. */
export const topicForm = z.object({
  name: line('The name', 60).refine((name) => name !== '', { error: 'Write a name.' }),
  slug: line('The address', 80).superRefine((slug, context) => {
    const problem = slug === '' ? null : slugProblem(slug)
    if (problem !== null) context.addIssue({ code: 'custom', message: problem })
  }),
  kind: z.enum(topicKinds, { error: 'Choose what kind of topic this is.' }),
  description: line('The description', 300),
})

export type TopicForm = z.output<typeof topicForm>

/** A topic with how many updates carry it: live ones, and all that the desk has. */
export type CountedTopic = Topic & { live: number; used: number }
