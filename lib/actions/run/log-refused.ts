import 'server-only'
import { logRefusal } from '@/lib/log'
import type { ActionAnswer, RefusalReason } from './action-answer'

export const statusOf: Record<RefusalReason, number> = {
  foreign: 403,
  'signed-out': 401,
  unproven: 403,
  'not-allowed': 403,
  'not-found': 404,
  conflict: 409,
  invalid: 422,
  'too-large': 413,
  'too-many': 429,
  busy: 503,
  unavailable: 503,
}

/** What everybody meets now and then, such as a field to fill in, is not worth a line. */
const worthALine: RefusalReason[] = ['foreign', 'not-allowed', 'too-large', 'busy']

/** Logs an answer that refuses. */
export function logRefused<Data extends object>(answer: ActionAnswer<Data>): void {
  if (!answer.ok && worthALine.includes(answer.reason)) {
    logRefusal(statusOf[answer.reason], answer.reason)
  }
}
