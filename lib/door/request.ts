import type { IncomingMessage } from 'node:http'
import { mostInAForm } from './body-limit.mjs'

export function hasBody({ headers }: IncomingMessage): boolean {
  return 'transfer-encoding' in headers || Number(headers['content-length'] ?? 0) > 0
}

/** One that a browser sends by itself; a script that sends one wants no page for an answer. */
export function isTooLargeAForm({ method, url = '', headers }: IncomingMessage): boolean {
  const isForm = method === 'POST' && !url.startsWith('/api/') && !('next-action' in headers)
  return isForm && Number(headers['content-length']) > mostInAForm
}

/** Whether somebody on this very machine asks, and no proxy for anybody else. */
export function isFromHere({ headers, socket }: IncomingMessage): boolean {
  const isProxied = 'x-forwarded-for' in headers || 'forwarded' in headers
  return !isProxied && /^(::1|(::ffff:)?127\.)/.test(socket.remoteAddress ?? '')
}
