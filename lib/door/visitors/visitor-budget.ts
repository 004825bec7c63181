import type { IncomingMessage } from 'node:http'
import { LRUCache } from 'lru-cache'
import { clientAddress } from '@/lib/domain/site/client-address'
import { isLoopback } from './request'

/** What costs work each time and one visitor may ask for at once; one more each second. */
export const atOnce = 30

/** In milliseconds. */
const oneMore = 1000

const mostVisitors = 10_000

type Asking = Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string | undefined } }

/** Keeps one visitor from taking the site's time from everybody else. */
export class VisitorBudget {
  private readonly visitors = new LRUCache<string, { left: number; at: number }>({
    max: mostVisitors,
  })

  constructor(
    /** How many proxies in front may be believed. */
    private readonly proxies: number,
  ) {}

  /** Takes one off what whoever asks has left. @returns whether there was one */
  take({ headers, socket }: Asking): boolean {
    // A proxy on this machine that TRUST_PROXY does not count would make all readers share one budget.
    if (this.proxies === 0 && isLoopback(socket.remoteAddress)) return true
    const visitor = visitorOf({ headers, socket }, this.proxies)
    const at = performance.now()
    const before = this.visitors.get(visitor) ?? { left: atOnce, at }
    const left = Math.min(atOnce, before.left + (at - before.at) / oneMore)
    const hasOne = left >= 1
    this.visitors.set(visitor, { left: hasOne ? left - 1 : left, at })
    return hasOne
  }
}

/** Who asks, as far as `proxies` in front may be believed; before the door has noted where a connection came from. */
export function visitorOf({ headers, socket }: Asking, proxies: number): string {
  const way = [headers['x-forwarded-for'], socket.remoteAddress].flat()
  return clientAddress(way.filter((entry) => entry !== undefined).join(', '), proxies)
}
