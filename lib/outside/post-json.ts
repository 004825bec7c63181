import 'server-only'
import { fetch } from 'undici'
import { absolute } from '@/lib/site'
import { guardedAgent } from './guarded-agent'
import { isPublicAddress } from './public-address'

/** The status of the answer; null when nobody answered. */
export type Post = (address: string, data: object) => Promise<number | null>

type Limits = {
  isPermitted: (address: string) => boolean
  /** For everything together, in milliseconds. */
  time: number
}

/** Sends data to another site: to public addresses only, for 10 s at most, and no further where it leads on. */
export const postOutside: Post = poster({ isPermitted: isPublicAddress, time: 10_000 })

/** For tests, whose servers are on this machine. */
export function poster({ isPermitted, time }: Limits): Post {
  const dispatcher = guardedAgent(isPermitted)
  return async (address, data) => {
    try {
      const response = await fetch(address, {
        method: 'POST',
        dispatcher,
        signal: AbortSignal.timeout(time),
        redirect: 'manual',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'user-agent': `HeadsUpAI (+${absolute('/')})`,
        },
        body: JSON.stringify(data),
      })
      await response.body?.cancel()
      return response.status
    } catch {
      return null
    }
  }
}
