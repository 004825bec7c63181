import { routeRead } from '@/lib/actions/run/route-read'
import { knownAuthor } from '@/lib/editing/sources/known-author'

/** Who is known from earlier sources to write there: `?address=ADDRESS`. */
export const GET = routeRead((actor, _params, query) => ({
  author: knownAuthor(actor, query.get('address') ?? ''),
}))
