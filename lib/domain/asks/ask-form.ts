import { z } from 'zod'
import { keepable } from '@/lib/domain/text/keepable'
import { askAbouts } from './ask-about'
import { longestAsk } from './longest-ask'

const text = z
  .string({ error: 'Write your question, or what is wrong.' })
  .transform((typed) => asKept(typed))
  .refine((typed) => typed !== '', { error: 'Write your question, or what is wrong.' })
  .refine((typed) => typed.length <= longestAsk, {
    error: (issue) =>
      `This can have ${longestAsk} characters; it has ${String(issue.input).length.toLocaleString('en')}.`,
  })

/** What the form at the foot of an update sends. `proof` comes from its script alone. */
export const askForm = z.object({
  update: z.string({ error: 'Open the update, then ask there.' }).max(200),
  about: z.enum(askAbouts, { error: 'Choose whether it is a question or where the error is.' }),
  text,
  proof: z.string().max(100).default(''),
})

/** Plain words: no characters that cannot be seen but the ends of lines, and no turning of the text around it. */
function asKept(typed: string): string {
  const text = keepable(typed)
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (found) => (found === '\n' ? found : ' '))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return /[^\p{Z}\p{C}]/u.test(text) ? text : ''
}
