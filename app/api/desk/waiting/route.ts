import { routeRead } from '@/lib/actions/run/route-read'
import { waitingCounts } from '@/lib/editing/desk/waiting-counts'

/** How much waits for whoever asks: the numbers in the rail. */
export const GET = routeRead((actor) => waitingCounts(actor))
