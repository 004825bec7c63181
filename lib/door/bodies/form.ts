import { IncomingMessage } from 'node:http'
import { odd, type Plain, tooManyFields } from '../answers/answers'
import { mostFields } from './body-limit'

/** In bytes: what stands before a field's value. */
const longestHead = 8 * 1024

/** What comes in whole. @throws Node's error when whoever sends it leaves */
export async function wholeBody(request: IncomingMessage): Promise<Buffer> {
  const whole = Buffer.allocUnsafe(Number(request.headers['content-length']))
  let length = 0
  for await (const piece of request) length += (piece as Buffer).copy(whole, length)
  return whole.subarray(0, length)
}

/** The same request, its body yet to be read. */
export function withBody(request: IncomingMessage, body: Buffer): IncomingMessage {
  const again = new IncomingMessage(request.socket)
  const { method, url, headers, rawHeaders, httpVersion } = request
  Object.assign(again, { method, url, headers, rawHeaders, httpVersion, complete: true })
  again.push(body)
  again.push(null)
  return again
}

/**
 * What keeps a form from being taken apart behind the door, where each such fault is a failure with a trace. Browsers
 * write none of them (RFC 7578, 4; RFC 2046, 5.1.1).
 */
export function formProblem(headers: IncomingMessage['headers'], body: Buffer): Plain | null {
  const boundary = boundaryOf(headers['content-type'] ?? '')
  const line = `--${boundary}`
  if (boundary === null || !body.subarray(0, line.length).equals(Buffer.from(line))) return odd
  let at = line.length
  for (let fields = 0; ; fields++) {
    const after = body.toString('latin1', at, at + 2)
    if (after === '--') return body.length <= at + 4 ? null : odd
    if (after !== '\r\n') return odd
    if (fields === mostFields) return tooManyFields
    const value = body.indexOf('\r\n\r\n', at)
    const end = body.indexOf(`\r\n${line}`, at)
    if (value === -1 || end < value || value - at > longestHead) return odd
    const name = nameIn(body.toString('latin1', at, value))
    const isArguments = name === '0' && 'next-action' in headers
    if (name === null || (isArguments && !isJson(body.toString('utf8', value + 4, end)))) return odd
    at = end + 2 + line.length
  }
}

function boundaryOf(type: string): string | null {
  const [, quoted, plain] =
    /^multipart\/form-data\s*;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(type) ?? []
  return quoted ?? plain ?? null
}

function nameIn(head: string): string | null {
  return /\r\ncontent-disposition:\s*form-data;\s*name="([^"\r\n]*)"/i.exec(head)?.[1] ?? null
}

/** The framework's scripts send the arguments of an action so. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
