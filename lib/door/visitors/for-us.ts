import type { IncomingMessage } from 'node:http'
import { hostnameOf, isOwnHost, isThisMachine } from '@/lib/domain/site/own-origins'
import { isFromHere, isLoopback } from './request'

/** Whom a request is for, by what its sender cannot be made to say: a page elsewhere cannot choose another host. */
export class ForUs {
  /** What nearly all requests say. */
  private known = ''

  constructor(
    private readonly siteUrl: string,
    /** A proxy in front may be believed: some name themselves as the host, and the one asked for beside it. */
    private readonly trustsProxy: boolean,
  ) {}

  /** Whether its host is this site, or this very machine asks how the process is. */
  isMeant(request: IncomingMessage): boolean {
    const { headers, socket, url = '' } = request
    const host = headers.host ?? ''
    if (host !== '' && host === this.known) return true
    if (isOwnHost(host, this.siteUrl)) {
      this.known = host
      return true
    }
    const forwarded = this.trustsProxy ? headers['x-forwarded-host'] : undefined
    if (typeof forwarded === 'string' && this.isOwnForwarded(forwarded)) return true
    if (isLoopback(socket.remoteAddress) && isThisMachine(hostnameOf(host))) return true
    // Its token says that it is meant, and no page elsewhere knows it.
    if (url === '/metrics' && headers.authorization !== undefined) return true
    return /^\/(healthz(\/door)?|readyz)$/.test(url) && isFromHere(request)
  }

  /** Each proxy appends the host it was asked for; the last one is the nearest's. */
  private isOwnForwarded(hosts: string): boolean {
    return isOwnHost(hosts.split(',').at(-1)?.trim() ?? '', this.siteUrl)
  }
}
