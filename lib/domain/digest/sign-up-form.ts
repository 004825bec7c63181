import { z } from 'zod'
import { rhythms } from '@/lib/domain/kinds'

/** More cannot be ticked: the form has fewer. */
const mostTopics = 200

/** How often, and about which topics, by their ids; all of them without any. */
export const digestChoice = z.object({
  rhythm: z.enum(rhythms).default('daily').catch('daily'),
  topics: z.array(z.string().max(100)).max(mostTopics).default([]),
})

export type DigestChoice = z.output<typeof digestChoice>

export type SignUp = DigestChoice & { email: string }

/** Raised when the form of the sign-up says something else: what somebody agreed to is kept with it. */
export const formVersion = 1
