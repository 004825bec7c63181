import 'server-only'
import type { ActionAnswer } from './action-answer'
import { logRefused, statusOf } from './log-refused'

/** An answer for the desk's background requests, which nobody keeps. */
export function asJson<Data extends object>(answer: ActionAnswer<Data>): Response {
  logRefused(answer)
  return Response.json(answer, {
    status: answer.ok ? 200 : statusOf[answer.reason],
    headers: {
      'cache-control': 'private, no-store',
      ...(!answer.ok && answer.reason === 'busy' && { 'retry-after': busyFor }),
    },
  })
}

/** In seconds. */
const busyFor = '5'
