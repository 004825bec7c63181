const plain = { 'content-type': 'text/plain; charset=utf-8' }

/** For programs: that nothing is there, in a sentence. */
export function answerMissing(words: string): Response {
  return new Response(`${words}\n`, { status: 404, headers: plain })
}

/** For programs: that it was there and why it is not, in a sentence. */
export function answerGone(words: string): Response {
  return new Response(`${words}\n`, { status: 410, headers: plain })
}

/** For programs: where it is now. @param to path of its new address */
export function answerMoved(to: string): Response {
  return new Response(`It is at ${to} now.\n`, {
    status: 301,
    headers: { ...plain, location: to },
  })
}
