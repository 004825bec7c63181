/** A file whose name changes with its content, or a sentence that there is none. */
export function fileAnswer(
  file: { bytes: Uint8Array<ArrayBuffer>; type: string } | null,
  cacheControl = 'public, max-age=31536000, immutable',
): Response {
  if (!file) {
    return new Response('There is no file at this address.\n', {
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    })
  }
  return new Response(file.bytes, {
    headers: {
      'content-type': file.type,
      'cache-control': cacheControl,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    },
  })
}
