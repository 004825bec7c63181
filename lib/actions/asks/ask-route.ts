import 'server-only'
import { askForm } from '@/lib/domain/asks/ask-form'
import { keepAsk } from '@/lib/editing/asks/keep-ask'
import { logRefusal } from '@/lib/log'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'
import type { ActionAnswer } from '../run/action-answer'
import { formFields } from '../run/form-fields'
import { isOurs } from '../run/is-ours'
import { logRefused, statusOf } from '../run/log-refused'
import { foreign } from '../run/run-action'
import { orUnavailable, refusal, settle } from '../run/settle'
import { visitor } from '../run/visitor'
import { askAgainPage } from './ask-again-page'

/** In characters: what goes back into the form of whoever is refused. The door takes no more. */
const mostBack = 16 * 1024

/** Takes what a reader asks or reports at the foot of an update: a plain form, from a page without scripts of ours too. */
export async function askRoute(request: Request): Promise<Response> {
  const raw = await request.formData().then(formFields, () => ({}))
  const answer = await orUnavailable(raw, () => settled(request.headers, raw))
  logRefused(answer)
  if (answer.ok) return seeOther(paths.asked(answer.secret))
  if (answer.reason === 'too-many') logRefusal(statusOf['too-many'], 'too many asks')
  return new Response(askAgainPage(answer, getPublication()), {
    status: statusOf[answer.reason],
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'x-robots-tag': 'noindex, nofollow',
      ...(answer.reason === 'too-many' && { 'retry-after': '3600' }),
    },
  })
}

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

async function settled(
  headers: Headers,
  raw: Record<string, unknown>,
): Promise<ActionAnswer<{ secret: string }>> {
  if (!isOurs(headers)) return refusal('foreign', foreign, raw)
  const { address } = await visitor()
  const typed = typeof raw.text === 'string' ? raw.text.slice(0, mostBack) : ''
  return settle(askForm, raw, (form) => ({ secret: keepAsk({ ...form, typed, address }) }))
}

/** What comes of it is found at an address of its own, which no other site is told. */
function seeOther(location: string): Response {
  const headers = {
    location,
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
  }
  return new Response(null, { status: 303, headers })
}
