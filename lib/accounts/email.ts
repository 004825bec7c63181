import 'server-only'
import { z } from 'zod'

/** One strict rule for every address of a person: compatibility forms folded, lower case, plain ASCII. */
export const emailRule = z
  .string()
  .max(254, { error: 'Use an e-mail address of at most 254 characters.' })
  .transform((value) => normalEmail(value))
  .refine((value) => /^[a-z0-9][a-z0-9._%+-]*@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(value), {
    error: 'Write an e-mail address such as name@example.org.',
  })

export function normalEmail(value: string): string {
  return value.normalize('NFKC').trim().toLowerCase()
}
