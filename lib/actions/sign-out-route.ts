import 'server-only'
import { signOut } from '@/lib/accounts/auth'
import { isSameOrigin } from '@/lib/domain/site/same-origin'
import { env } from '@/lib/env'
import { paths } from '@/lib/paths'
import { asJson } from './run/as-json'
import { foreign } from './run/run-action'
import { orUnavailable, refusal } from './run/settle'

/**
 * Ends this browser's session; one that has ended already stays ended. It is a plain form's request, since only such
 * an answer can tell the browser to forget what it keeps of the desk, such as cards of drafts.
 */
export async function signOutRoute(request: Request): Promise<Response> {
  const answer = await orUnavailable({}, async () => {
    if (!isSameOrigin(request.headers, env().SITE_URL)) return refusal('foreign', foreign)
    await signOut({ redirect: false })
    return { ok: true }
  })
  if (!answer.ok) return asJson(answer)
  const headers = { location: paths.signIn(), 'clear-site-data': '"cache"' }
  return new Response(null, { status: 303, headers })
}
