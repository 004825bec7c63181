import type { ServerResponse } from 'node:http'
import { count } from '@/lib/counts'
import type { Route } from './routes'

/** What was asked for, in few words: these are the labels of a number. */
type AskedFor =
  | 'page'
  | 'search'
  | 'secret page'
  | 'file'
  | 'asset'
  | 'elsewhere'
  | 'desk'
  | 'health'
  | 'unknown'
  | 'refused'

/** Nearly all is asked for pages, so these are not noted. */
const others = new WeakMap<ServerResponse, AskedFor>()

/** Has an answer counted once it is over, by the status it had; `none` for a visitor who left before there was one. */
export function countAnswer(response: ServerResponse): void {
  response.once('close', countClosed)
}

function countClosed(this: ServerResponse): void {
  count('requests', kindOfAnswer(this), this.headersSent ? this.statusCode : 'none')
}

export function kindOfAnswer(response: ServerResponse): string {
  return others.get(response) ?? 'page'
}

/** Notes what an answer is to. */
export function answerIsFor(response: ServerResponse, askedFor: AskedFor): void {
  if (askedFor !== 'page') others.set(response, askedFor)
}

/** @param path that the route is of */
export function askedFor(route: Route, path: string): AskedFor {
  if (route.kind === 'page') return route.isPassing ? 'search' : 'page'
  if (route.kind === 'behind') return /^\/(healthz|readyz)$/.test(path) ? 'health' : 'desk'
  if (route.kind === 'counters' || route.kind === 'metrics') return 'health'
  return route.kind === 'key' ? 'file' : route.kind
}

/** What a kept answer is to. @param key the name it is kept under */
export function keptKind(key: string): AskedFor {
  return key.startsWith('/_next/') || key.startsWith('/assets/') ? 'asset' : 'page'
}
