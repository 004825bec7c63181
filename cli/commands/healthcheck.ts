import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { env } from '@/lib/env'
import type { Command } from '../run/command'
import { localOrigin } from '../run/local-origin'

/** In milliseconds. */
const patience = 5_000

export const healthcheck: Command = {
  name: 'healthcheck',
  usage: '',
  summary:
    'Ask the running site at HOST and PORT whether it is to be given visitors: exit code 0 or 1, for containers.',
  takes: 0,
  anyDatabase: true,
  options: {},
  async run() {
    const address = `${localOrigin(env())}/readyz`
    try {
      const { status, words } = await asked(address)
      const ok = status === 200
      return { text: words.trim(), data: { ok, address, status }, failed: !ok }
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      const why = `Nothing answers at ${address} (${code ?? message}).`
      return { text: why, data: { ok: false, address, status: null }, failed: true }
    }
  },
}

/** By its own name, which is the one the site answers to on any of its addresses. */
function asked(address: string): Promise<{ status: number; words: string }> {
  const headers = { host: new URL(env().SITE_URL).host }
  return new Promise((done, fail) => {
    const signal = AbortSignal.timeout(patience)
    request(address, { headers, signal }, (response) => {
      text(response).then((words) => done({ status: response.statusCode ?? 0, words }), fail)
    })
      .on('error', fail)
      .end()
  })
}
