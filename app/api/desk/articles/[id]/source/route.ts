import { z } from 'zod'
import { routeAction } from '@/lib/actions/run/route-action'
import { fetchSource } from '@/lib/editing/sources/fetch-source'

/** What the place of a source says, for the form to fill in. */
export const POST = routeAction(
  z.object({ address: z.string() }),
  async (actor, { address }, { id }: { id: string }) => ({
    facts: await fetchSource(actor, id, address),
  }),
)
