import type { IncomingMessage } from 'node:http'

type Named<Names extends keyof IncomingMessage> = Pick<IncomingMessage, Names>

export function hasBody({ headers }: Named<'headers'>): boolean {
  return 'transfer-encoding' in headers || Number(headers['content-length'] ?? 0) > 0
}

type Sender = Named<'headers'> & { socket: { remoteAddress?: string | undefined } }

/** Whether somebody on this very machine asks, and no proxy for anybody else. */
export function isFromHere({ headers, socket }: Sender): boolean {
  const isProxied = 'x-forwarded-for' in headers || 'forwarded' in headers
  return !isProxied && isLoopback(socket.remoteAddress)
}

/** Whether a connection comes from this very machine. */
export function isLoopback(address = ''): boolean {
  return /^(::1$|(::ffff:)?127\.)/.test(address)
}
