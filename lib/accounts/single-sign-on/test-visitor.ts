import { Agent, fetch } from 'undici'
import type { TestProvider } from './test-provider'

/**
 * For tests: goes to the provider as a browser would, and signs in there.
 * @param who their subject, or `nobody` for who declines
 * @returns the address they are sent back to
 */
export async function visitProvider(
  { tls }: Pick<TestProvider, 'tls'>,
  address: string,
  who: string,
): Promise<URL> {
  const dispatcher = new Agent({ connect: { ca: tls.authority } })
  const site = new URL(address).origin
  const cookies = new Map<string, string>()
  let url = new URL(address)
  for (let hop = 0; hop < 10 && url.origin === site; hop++) {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ')
    const answer = await fetch(url, { dispatcher, redirect: 'manual', headers: { cookie } })
    await answer.body?.cancel()
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      cookies.set(name, value)
    }
    const next = answer.headers.get('location')
    const isAsked = next === null && url.pathname.startsWith('/enter/')
    if (next === null && !isAsked) throw new Error(`The provider answered ${answer.status}.`)
    url = isAsked ? new URL(`${url.pathname}/${who}`, url) : new URL(next ?? '', url)
  }
  await dispatcher.close()
  return url
}
