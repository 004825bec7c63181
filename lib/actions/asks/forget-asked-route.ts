import 'server-only'
import { forgetAsked } from '@/lib/editing/asks/open-asked'
import { paths } from '@/lib/paths'
import { isOurs } from '../run/is-ours'
import { logRefused, statusOf } from '../run/log-refused'
import { foreign } from '../run/run-action'
import { orUnavailable, refusal } from '../run/settle'

type Context = { params: Promise<{ secret: string }> }

/** Forgets what a reader asked; what is forgotten already stays so. The address then says that it has ended. */
export async function forgetAskedRoute(request: Request, { params }: Context): Promise<Response> {
  const { secret } = await params
  const answer = await orUnavailable({}, async () => {
    if (!isOurs(request.headers)) return refusal('foreign', foreign)
    forgetAsked(secret)
    return { ok: true }
  })
  logRefused(answer)
  if (!answer.ok) return new Response(answer.message, { status: statusOf[answer.reason] })
  const headers = {
    location: paths.asked(secret),
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
  }
  return new Response(null, { status: 303, headers })
}
