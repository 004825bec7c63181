import 'server-only'

/** A CSV file to keep, of which the next portion is made when the one before was taken. */
export function fileInPortions(name: string, portions: Iterable<string>): Response {
  return new Response(streamed(portions), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
    },
  })
}

function streamed(portions: Iterable<string>): ReadableStream<Uint8Array> {
  const [texts, encoder] = [portions[Symbol.iterator](), new TextEncoder()]
  return new ReadableStream({
    pull(controller) {
      const { done, value } = texts.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
  })
}

/** Why there is no file, in words. */
export function refusedFile(status: number, message: string): Response {
  return new Response(`${message}\n`, { status, headers: { 'cache-control': 'private, no-store' } })
}
