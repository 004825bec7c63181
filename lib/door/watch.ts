import { hash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { DoorFigures } from '@/lib/metrics/metrics'
import { isFromHere } from './visitors/request'

/** What the site tells programs that watch it, and whom. */
export type WatchSettings = {
  /** Who shows it may ask from anywhere; undefined where only this machine may. */
  token: string | undefined
  metrics: (door: DoorFigures) => Promise<string>
}

/** Of Prometheus' text format. */
export const metricsType = 'text/plain; version=0.0.4; charset=utf-8'

/** Whether somebody may read the numbers of the site: on this machine itself, or with the token. */
export function mayWatch(
  request: IncomingMessage,
  token: string | undefined,
): 'yes' | 'without token' | 'never' {
  if (isFromHere(request)) return 'yes'
  if (token === undefined) return 'never'
  return isSame(bearerOf(request), token) ? 'yes' : 'without token'
}

/** RFC 6750, 2.1 */
function bearerOf({ headers }: IncomingMessage): string {
  return /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1] ?? ''
}

/** In a time that tells nothing of how much of it is right, nor how long it is. */
function isSame(shown: string, token: string): boolean {
  return timingSafeEqual(hash('sha256', shown, 'buffer'), hash('sha256', token, 'buffer'))
}
