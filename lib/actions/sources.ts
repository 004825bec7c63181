'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { checkSourcesNow as check, noteSource } from '@/lib/editing/sources/check-sources-now'
import { runAction } from './run/run-action'

const address = z.string().max(2_000)

/** One source, or without an address those that waited longest. */
export const checkSourcesNow = runAction(
  z.object({ permalink: address.optional() }),
  async (actor, { permalink }) => {
    const checked = await check(actor, permalink)
    refresh()
    return { checked }
  },
)

export const noteSourceNow = runAction(
  z.object({ permalink: address, since: z.coerce.number() }),
  (actor, { permalink, since }) => {
    // First, so that who is refused sees how the source stands now.
    refresh()
    noteSource(actor, permalink, since)
    return {}
  },
)
