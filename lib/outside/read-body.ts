import type { Response } from 'undici'
import { FetchProblem } from './fetch-problem'

const mostBytes = 2 * 1024 * 1024

/** The body unpacked, which is what counts: a small file can unfold into a huge one. @throws FetchProblem over 2 MB */
export async function readBody({ body }: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > mostBytes) throw new FetchProblem('unavailable', 'This page is larger than 2 MB.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
