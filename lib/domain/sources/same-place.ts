import type { Network } from '@/lib/domain/kinds'
import { readPostAddress } from './post-address'

/** Networks whose own number of a post says which one it is, whoever's name stands beside it. */
const numbered: Network[] = ['x', 'linkedin', 'youtube']

/**
 * One name for one place, however its address was written: a post by its number, a paper by that of the preprint,
 * anything else without what does not matter in an address. Null while it is no address.
 */
export function placeOf(address: string): string | null {
  const read = readPostAddress(address)
  if (read === null) return null
  const { network, permalink } = read
  const url = new URL(permalink)
  const id = numberIn(url, network) || (numbered.includes(network) ? read.postId : '')
  if (id !== '') return `${network}:${id}`
  const host = url.hostname.replace(/^(www|m|mobile)\./, '')
  return `${host}${url.pathname.replace(/\/+$/, '')}${url.search}`
}

/** Each way in which a source of the same place may stand in the index of places; see `sourcePlace` of the schema. */
export function writtenAs(address: string): string[] {
  const read = readPostAddress(address)
  if (read === null) return []
  const number = numberIn(new URL(read.permalink), read.network) || read.postId
  const byNumber = /^\d+$/.test(number) ? [number] : []
  const { hostname, pathname, search, hash } = new URL(read.permalink)
  const host = hostname.replace(/^www\./, '')
  const path = pathname.replace(/\/+$/, '')
  const pages = read.network === 'paper' ? preprintPages(path) : [path]
  const written = ['https://', 'https://www.', 'http://', 'http://www.'].flatMap((start) =>
    pages.flatMap((page) =>
      [page, `${page}/`].flatMap((whole) => [
        `${start}${host}${whole}${search}`,
        ...(hash === '' ? [] : [`${start}${host}${whole}${search}${hash}`]),
      ]),
    ),
  )
  return [...new Set([address.trim(), read.permalink, ...byNumber, ...written])]
}

function numberIn({ hostname, pathname }: URL, network: Network): string {
  if (network === 'x') return /\/status\/(\d{1,20})(?=\/|$)/.exec(pathname)?.[1] ?? ''
  if (network === 'paper' && /(^|\.)arxiv\.org$/.test(hostname)) return preprint(pathname) ?? ''
  return ''
}

/** The number of a preprint without its version. */
function preprint(path: string): string | undefined {
  return /^\/(?:abs|pdf|html)\/(\d{4}\.\d{4,5})(?:v\d+)?(?:\.pdf)?$/.exec(path)?.[1]
}

const versions = ['', 'v1', 'v2', 'v3', 'v4', 'v5']

function preprintPages(path: string): string[] {
  const number = preprint(path)
  if (number === undefined) return [path]
  return versions.flatMap((version) => [
    `/abs/${number}${version}`,
    `/pdf/${number}${version}`,
    `/pdf/${number}${version}.pdf`,
    `/html/${number}${version}`,
  ])
}
