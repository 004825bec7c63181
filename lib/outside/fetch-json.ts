import type { z } from 'zod'
import type { Fetch } from './fetch-outside'
import { FetchProblem } from './fetch-problem'
import { textOf } from './text-of'

/** @throws FetchProblem, also for an answer that is not of the shape */
export async function fetchJson<Shape>(
  fetch: Fetch,
  address: string,
  schema: z.ZodType<Shape>,
): Promise<Shape> {
  const result = schema.safeParse(jsonIn(textOf(await fetch(address))))
  if (result.success) return result.data
  throw new FetchProblem('unavailable', 'The other site answered in a way that is not understood.')
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
