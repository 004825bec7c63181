import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import { databaseProblem } from '@/lib/database-problem'
import { Busy, Conflict, Invalid, NotAllowed, NotFound, TooMany } from '@/lib/errors'
import { report } from '@/lib/log'
import type { ActionAnswer, Refusal, RefusalReason } from './action-answer'

/** Parses what came, calls the verb, and puts every expected failure into words; the rest is thrown on. */
export async function settle<Input, Data extends object>(
  schema: z.ZodType<Input>,
  raw: unknown,
  verb: (input: Input) => Data | Promise<Data>,
): Promise<ActionAnswer<Data>> {
  const parsed = schema.safeParse(raw)
  if (!parsed.success)
    return refusal('invalid', 'Some fields need another look.', raw, parsed.error)
  try {
    return { ok: true, ...(await verb(parsed.data)) }
  } catch (error) {
    if (error instanceof Invalid) {
      return { ...refusal('invalid', error.message, raw), fields: error.fields }
    }
    if (error instanceof Conflict) {
      return { ...refusal('conflict', error.message, raw), latest: error.latest }
    }
    if (error instanceof NotAllowed) return refusal('not-allowed', error.message, raw)
    if (error instanceof NotFound) return refusal('not-found', error.message, raw)
    if (error instanceof TooMany) return refusal('too-many', error.message, raw)
    if (error instanceof Busy) return refusal('busy', error.message, raw)
    throw error
  }
}

/** Puts a failure of the database into words, or returns null for another one. */
export type InTrouble = (error: unknown) => string | null

/** A failure, of the database or of ours, is logged and answered in words, with what was typed. */
export async function orUnavailable<Data extends object>(
  raw: unknown,
  act: () => Promise<ActionAnswer<Data>>,
  inTrouble: InTrouble = databaseProblem,
): Promise<ActionAnswer<Data>> {
  try {
    return await act()
  } catch (error) {
    // A redirect is on its way as an error too.
    unstable_rethrow(error)
    const id = report(error, 'action failed')
    const problem = inTrouble(error) ?? unexpected
    return refusal('unavailable', `${problem} If you tell us about this, name ${id}.`, raw)
  }
}

const unexpected = 'Something is wrong on our side, so nothing was saved. Try again in a minute.'

export function refusal(
  reason: RefusalReason,
  message: string,
  raw: unknown = {},
  faults?: z.ZodError,
): Refusal {
  const fields: Record<string, string> = {}
  for (const issue of faults?.issues ?? []) fields[issue.path.join('.')] ??= issue.message
  return { ok: false, reason, message, fields, values: typedValues(raw) }
}

/** Goes back to the form so that nothing typed is lost; passwords are typed again, and proofs given again. */
function typedValues(raw: unknown): Record<string, string> {
  if (typeof raw !== 'object' || raw === null) return {}
  const entries = Object.entries(raw).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && !/password|token|proof|passkey|^code$/i.test(entry[0]),
  )
  return Object.fromEntries(entries)
}
