import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import send from 'send'
import { keepNothing } from './caching'
import type { PolicyHeaders } from './policy'

const folders = { cards: 'og', media: '.' } as const
const names = {
  cards: /^[0-9a-f]{16}\.(png|jpg)$/,
  media: /^[a-z0-9][a-z0-9-]{0,80}\.(png|jpg|webp)$/,
}

/** Sends a file of ours by its strict name, with its length, validators and ranges; or says that there is none. */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  policy: PolicyHeaders,
  mediaFolder: string,
  { folder, name }: { folder: keyof typeof folders; name: string },
): void {
  for (const [header, value] of Object.entries(policy)) response.setHeader(header, value)
  response.setHeader('content-security-policy', "default-src 'none'; sandbox")
  response.setHeader('cross-origin-resource-policy', 'cross-origin')
  if (!names[folder].test(name)) {
    answerMissing(response)
    return
  }
  const root = join(mediaFolder, folders[folder])
  send(request, name, { root, maxAge: '1y', immutable: true })
    .on('error', (error: { status?: number }) => {
      if (response.headersSent) response.destroy()
      else if (error.status === 416) answerBadRange(response)
      else answerMissing(response)
    })
    .pipe(response)
}

function answerMissing(response: ServerResponse): void {
  const words = 'There is no file at this address.\n'
  response.writeHead(404, {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(words),
    'cache-control': keepNothing,
  })
  response.end(words)
}

/** The library has set `content-range` to the size of the file by then. */
function answerBadRange(response: ServerResponse): void {
  response.writeHead(416, { 'content-length': 0, 'cache-control': keepNothing })
  response.end()
}
