import 'server-only'
import type { CustomFetch } from 'openid-client'
import { Agent, type BodyInit, fetch, type Response as Received } from 'undici'
import type { Provider } from './provider'
import { SingleSignOnProblem } from './single-sign-on-problem'

/** In milliseconds, for one question and its whole answer. */
const longestAnswer = 10_000

/** What a provider says of itself, its keys and its answers are a few kB each. */
const mostBytes = 256 * 1024

/**
 * How questions go to a provider: over TLS only, and with an end to how long and how large an answer may be.
 * Whoever runs the site names the provider, so it may be in a private network.
 */
export function providerFetch({
  authority,
  patience: time = longestAnswer,
}: Provider): CustomFetch {
  const dispatcher = new Agent({ connections: 4, connect: { timeout: time, ca: authority } })
  return async (url, { method, headers, body }) => {
    if (new URL(url).protocol !== 'https:') throw unavailable('an address without https')
    try {
      const answer = await fetch(url, {
        dispatcher,
        method,
        headers,
        body: body as BodyInit,
        redirect: 'manual',
        signal: AbortSignal.timeout(time),
      })
      const { status } = answer
      const read = await wholeBody(answer)
      return new Response(read, { status, headers: [...answer.headers] })
    } catch (error) {
      throw error instanceof SingleSignOnProblem ? error : unavailable('not reached', error)
    }
  }
}

/** Null where an answer has none, as a Response wants it. */
async function wholeBody(answer: Received): Promise<Uint8Array<ArrayBuffer> | null> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of answer.body ?? []) {
    size += piece.byteLength
    if (size > mostBytes) throw unavailable('an answer that is too large')
    pieces.push(piece)
  }
  return answer.body && new Uint8Array(Buffer.concat(pieces))
}

function unavailable(reason: string, cause?: unknown): SingleSignOnProblem {
  return new SingleSignOnProblem('unavailable', reason, { cause })
}
