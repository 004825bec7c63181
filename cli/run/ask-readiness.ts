import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { env } from '@/lib/env'
import { localOrigin } from './local-origin'

/** In milliseconds. */
const patience = 5_000

export function readinessAddress(): string {
  return `${localOrigin(env())}/readyz`
}

/**
 * Asks the running site whether it is to be given visitors, by its own name: that is the one it answers to on any of
 * its addresses.
 * @throws Node's error when nobody answers
 */
export function askReadiness(): Promise<{ status: number; words: string }> {
  const headers = { host: new URL(env().SITE_URL).host }
  return new Promise((done, fail) => {
    const signal = AbortSignal.timeout(patience)
    request(readinessAddress(), { headers, signal }, (response) => {
      text(response).then((words) => done({ status: response.statusCode ?? 0, words }), fail)
    })
      .on('error', fail)
      .end()
  })
}
