import { load } from './load.mjs'

/** Addresses that lead nowhere, each another one. @returns {Promise<number>} answers a second */
export async function unknownAddresses(site) {
  const paths = Array.from({ length: 5_000 }, (_, at) => `/updates/junk-${at}`)
  return (await load(site.url, paths, { seconds: 5 })).perSecond
}
