import 'server-only'
import { signOut } from '@/lib/accounts/sessions/auth'
import { paths } from '@/lib/paths'
import { isOurs } from '../run/is-ours'
import { logRefused, statusOf } from '../run/log-refused'
import { foreign } from '../run/run-action'
import { orUnavailable, refusal } from '../run/settle'

/**
 * Ends this browser's session; one that has ended already stays ended. It is a plain form's request, since only such
 * an answer can tell the browser to forget what it keeps of the desk, such as cards of drafts.
 */
export async function signOutRoute(request: Request): Promise<Response> {
  const answer = await orUnavailable({}, async () => {
    if (!isOurs(request.headers)) return refusal('foreign', foreign)
    await signOut({ redirect: false })
    return { ok: true }
  })
  logRefused(answer)
  if (!answer.ok) return new Response(answer.message, { status: statusOf[answer.reason] })
  const headers = { location: paths.signIn(), 'clear-site-data': '"cache"' }
  return new Response(null, { status: 303, headers })
}
