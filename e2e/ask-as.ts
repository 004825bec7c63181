import { type IncomingHttpHeaders, request } from 'node:http'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'

/** An answer as it came over the wire: nothing is unpacked, and nothing is followed. */
export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** Asks with these headers and no others. */
export function askAs(
  address: string,
  headers: Record<string, string>,
  method = 'GET',
): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request(address, { method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', fail)
      response.on('end', () => {
        const { statusCode = 0 } = response
        done({ status: statusCode, headers: response.headers, body: Buffer.concat(chunks) })
      })
    })
    asked.on('error', fail)
    asked.end()
  })
}

/** What a body is, whatever it was packed with. */
export function unpacked({ headers, body }: Answer): Buffer {
  const coding = headers['content-encoding']
  if (coding === undefined) return body
  if (coding === 'gzip') return gunzipSync(body)
  if (coding === 'deflate') return inflateSync(body)
  if (coding === 'br') return brotliDecompressSync(body)
  throw new Error(`Packed with ${coding}.`)
}
