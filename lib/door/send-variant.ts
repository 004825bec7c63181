import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Conditions, hasAlready } from './conditions'
import type { Variant } from './page'

/** Sends a finished answer, or that the visitor has it already. */
export function sendVariant(
  status: number,
  { etag, body, head, headOf304 }: Variant,
  conditions: Conditions,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (status === 200 && hasAlready(conditions, etag)) response.writeHead(304, headOf304).end()
  else response.writeHead(status, head).end(request.method === 'HEAD' ? undefined : body)
}
