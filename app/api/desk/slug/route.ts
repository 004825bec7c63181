import { routeRead } from '@/lib/actions/run/route-read'
import { checkSlug } from '@/lib/editing/article/check-slug'

/** Whether an article can have an address: `?article=ID&slug=SLUG`. */
export const GET = routeRead((actor, _params, query) => ({
  problem: checkSlug(actor, query.get('article') ?? '', query.get('slug') ?? ''),
}))
