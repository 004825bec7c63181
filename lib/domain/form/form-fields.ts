import { z } from 'zod'
import { markdownProblem } from '@/lib/domain/markdown/markdown-problem'
import { keepable } from '@/lib/domain/text/keepable'
import { knownTimeProblem, readKnownTime } from '@/lib/domain/time/known-time'
import { countProblem, parseCount } from './counts'
import { webAddressProblem } from './web-address-problem'

const string = z.string({ error: 'This has to be text.' }).default('')

/** One line of plain text, of at most `most` characters. */
export function line(name: string, most: number) {
  return string
    .transform((text) => keepable(text).replace(/\s+/g, ' ').trim())
    .superRefine((text, context) => atMost(name, most, text, context))
}

/** Text kept character for character, but for the line ends, which forms write in their own way. */
export function verbatim(name: string, most: number) {
  return string
    .transform(withPlainLineEnds)
    .superRefine((text, context) => atMost(name, most, text, context))
}

export const markdown = string
  .transform((text) => withPlainLineEnds(text).trim())
  .superRefine((text, context) => refuse(context, markdownProblem(text)))

export function webAddress(name: string) {
  return line(name, 2_000).superRefine((text, context) => {
    refuse(context, text === '' ? null : webAddressProblem(text))
  })
}

/** A form's `14k` or a number. Empty means unknown. */
export const count = z
  .union([z.string(), z.number(), z.null()], { error: countProblem })
  .default('')
  .transform((value, context) => {
    const text = String(value ?? '').trim()
    const parsed = parseCount(text)
    refuse(context, text === '' || parsed !== null ? null : countProblem)
    return parsed
  })

export const knownTime = string.transform((value, context) => {
  const text = value.trim()
  const time = text === '' ? '' : readKnownTime(text)
  refuse(context, time === null ? knownTimeProblem : null)
  return time ?? ''
})

export const language = string
  .transform((text) => text.trim())
  .refine((text) => text === '' || /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text), {
    error: 'Write a language code such as en or pt-BR.',
  })

function withPlainLineEnds(text: string): string {
  return keepable(text).replace(/\r\n?/g, '\n')
}

function atMost(name: string, most: number, text: string, context: Context): void {
  if (text.length <= most) return
  const [limit, length] = [most, text.length].map((number) => number.toLocaleString('en'))
  refuse(context, `${name} can have ${limit} characters; this has ${length}.`)
}

type Context = { addIssue: (issue: { code: 'custom'; message: string }) => void }

function refuse(context: Context, problem: string | null): void {
  if (problem !== null) context.addIssue({ code: 'custom', message: problem })
}
