import { routeAction } from '@/lib/actions/run/route-action'
import { presenceRequestSchema } from '@/lib/domain/presence/presence-request'
import { heartbeat } from '@/lib/editing/presence/heartbeat'
import { leave } from '@/lib/editing/presence/leave'
import { takeOver } from '@/lib/editing/presence/take-over'

/** A tab says that it is there, takes over, or goes; the last also as a beacon. */
export const POST = routeAction(
  presenceRequestSchema,
  (actor, { verb, tab }, { id }: { id: string }) => {
    if (verb === 'take-over') return { presence: takeOver(actor, id, tab) }
    if (verb === 'heartbeat') return { presence: heartbeat(actor, id, tab) }
    leave(actor, id, tab)
    return { presence: null }
  },
)
