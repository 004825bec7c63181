import type { IncomingMessage } from 'node:http'
import { mostInAForm } from './body-limit'

type Named<Names extends keyof IncomingMessage> = Pick<IncomingMessage, Names>

export function hasBody({ headers }: Named<'headers'>): boolean {
  return 'transfer-encoding' in headers || Number(headers['content-length'] ?? 0) > 0
}

/** One that a browser sends by itself; a script that sends one wants no page for an answer. */
export function isTooLargeAForm(request: Named<'method' | 'url' | 'headers'>): boolean {
  const { method, url = '', headers } = request
  const isForm = method === 'POST' && !url.startsWith('/api/') && !('next-action' in headers)
  return isForm && Number(headers['content-length']) > mostInAForm
}

type Sender = Named<'headers'> & { socket: { remoteAddress?: string | undefined } }

/** Whether somebody on this very machine asks, and no proxy for anybody else. */
export function isFromHere({ headers, socket }: Sender): boolean {
  const isProxied = 'x-forwarded-for' in headers || 'forwarded' in headers
  return !isProxied && /^(::1|(::ffff:)?127\.)/.test(socket.remoteAddress ?? '')
}
