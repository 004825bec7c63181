/** For programs: that nothing is there, in a sentence. */
export function answerMissing(words: string): Response {
  return new Response(`${words}\n`, {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}

/** For programs: where it is now. @param to path of its new address */
export function answerMoved(to: string): Response {
  return new Response(`It is at ${to} now.\n`, {
    status: 301,
    headers: { location: to, 'content-type': 'text/plain; charset=utf-8' },
  })
}
