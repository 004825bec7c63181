import type { ServerResponse } from 'node:http'
import { type Conditions, hasAlready } from './conditions'
import type { Variant } from './page'

/** Sends a finished answer, or that the visitor has it already. Node leaves the body out for who asks with HEAD. */
export function sendVariant(
  status: number,
  { etag, body, head, headOf304 }: Variant,
  conditions: Conditions,
  response: ServerResponse,
): void {
  if (status === 200 && hasAlready(conditions, etag)) response.writeHead(304, headOf304).end()
  else response.writeHead(status, head).end(body)
}
