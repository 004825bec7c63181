import 'server-only'

/** @returns the body, or null as soon as it is known to have more than `most` bytes; the rest is not read */
export async function limitedBody(request: Request, most: number): Promise<Buffer | null> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return null
  const reader = request.body?.getReader()
  const pieces: Uint8Array[] = []
  let length = 0
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    length += next.value.length
    if (length > most) {
      await reader?.cancel()
      return null
    }
    pieces.push(next.value)
  }
  return Buffer.concat(pieces)
}
