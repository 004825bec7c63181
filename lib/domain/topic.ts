import { z } from 'zod'
import type { Topic } from './article'
import { line } from './draft-fields'
import { topicKinds } from './kinds'
import { slugProblem } from './slug'

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
