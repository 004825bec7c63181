import { z } from 'zod'

/** What a tab tells the desk about itself. Its name is a random one of its own making. */
export const presenceRequestSchema = z.object({
  verb: z.enum(['heartbeat', 'take-over', 'leave']),
  tab: z.string().regex(/^[A-Za-z0-9-]{8,64}$/),
})

export type PresenceVerb = z.output<typeof presenceRequestSchema>['verb']
