import { routeRead } from '@/lib/actions/run/route-read'
import { coveredBefore } from '@/lib/editing/coverage/covered-before'

/** Updates that tell already what is being written: `?headline=` as typed, or `?address=` of a source. */
export const GET = routeRead((actor, { id }: { id: string }, query) => ({
  covered: coveredBefore(actor, id, {
    headline: query.get('headline') ?? '',
    address: query.get('address') ?? '',
  }),
}))
