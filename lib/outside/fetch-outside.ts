import 'server-only'
import { type Dispatcher, fetch, type Response } from 'undici'
import { absolute } from '@/lib/site'
import { FetchProblem } from './fetch-problem'
import { guardedAgent } from './guarded-agent'
import { isPublicAddress } from './public-address'
import { readBody } from './read-body'

const mostRedirects = 5
const redirects = new Set([301, 302, 303, 307, 308])

type Wanted = 'text' | 'picture'

const wantedTypes: Record<Wanted, { accept: string; pattern: RegExp }> = {
  text: {
    accept: 'text/html, application/xhtml+xml, application/json;q=0.9',
    pattern: /^(text\/html|application\/(xhtml\+xml|json|[\w.-]+\+json))\b/,
  },
  picture: { accept: 'image/webp, image/png, image/jpeg', pattern: /^image\/(webp|png|jpeg)\b/ },
}

export type Fetched = {
  /** With its charset, as the server says. */
  type: string
  bytes: Buffer
}

export type Fetch = (address: string, wanted?: Wanted) => Promise<Fetched>

type Limits = {
  isPermitted: (address: string) => boolean
  ports: (port: string) => boolean
  /** For everything together, in milliseconds. */
  time: number
}

const publicOnly: Limits = {
  isPermitted: isPublicAddress,
  ports: (port) => port === '',
  time: 10_000,
}

/** The one way to other hosts: public addresses, 5 redirects, 10 s and 2 MB. @throws FetchProblem */
export const fetchOutside: Fetch = fetcher(publicOnly)

/** For tests, whose servers are on this machine. */
export function fetcher(limits: Limits): Fetch {
  const dispatcher = guardedAgent(limits.isPermitted)
  return async (address, wanted = 'text') => {
    const signal = AbortSignal.timeout(limits.time)
    try {
      return await followed(address, wanted, { dispatcher, signal, ports: limits.ports })
    } catch (error) {
      throw asProblem(error, signal)
    }
  }
}

type Way = { dispatcher: Dispatcher; signal: AbortSignal; ports: Limits['ports'] }

async function followed(address: string, wanted: Wanted, way: Way): Promise<Fetched> {
  let url = address
  for (let hop = 0; hop <= mostRedirects; hop++) {
    refuseOddAddress(url, way.ports)
    const response = await fetch(url, {
      dispatcher: way.dispatcher,
      signal: way.signal,
      redirect: 'manual',
      headers: {
        accept: wantedTypes[wanted].accept,
        'user-agent': `HeadsUpAI (+${absolute('/')})`,
      },
    })
    const next = redirects.has(response.status) ? response.headers.get('location') : null
    if (next === null) return await taken(response, wanted)
    await response.body?.cancel()
    if (!URL.canParse(next, url)) throw new FetchProblem('unavailable', misled)
    url = new URL(next, url).href
  }
  throw new FetchProblem('unavailable', 'This address leads from one to the next without an end.')
}

const misled = 'This address leads to another one that cannot be read.'

function refuseOddAddress(address: string, isPort: (port: string) => boolean): void {
  const url = URL.canParse(address) ? new URL(address) : null
  const isOdd =
    url === null ||
    !/^https?:$/.test(url.protocol) ||
    url.username !== '' ||
    url.password !== '' ||
    !isPort(url.port)
  if (isOdd) throw new FetchProblem('refused', 'This address cannot be fetched. Type the facts in.')
}

async function taken(response: Response, wanted: Wanted): Promise<Fetched> {
  const type = response.headers.get('content-type') ?? ''
  if (response.status === 400 && /\bjson\b/.test(type)) {
    const said = (await readBody(response)).toString()
    throw new FetchProblem('unavailable', answeredWith(400), said)
  }
  const problem = problemOf(response.status) ?? problemOfType(type, wanted)
  if (problem) {
    await response.body?.cancel()
    throw problem
  }
  return { type, bytes: await readBody(response) }
}

function problemOf(status: number): FetchProblem | null {
  if (status >= 200 && status < 300) return null
  if (status === 404 || status === 410) {
    return new FetchProblem('gone', 'There is nothing at this address any more.')
  }
  if (status === 401 || status === 403) {
    return new FetchProblem('refused', 'The other site shows this only to people who sign in.')
  }
  return new FetchProblem('unavailable', answeredWith(status))
}

function answeredWith(status: number): string {
  return `The other site answered with an error (${status}).`
}

function problemOfType(type: string, wanted: Wanted): FetchProblem | null {
  if (wantedTypes[wanted].pattern.test(type.toLowerCase())) return null
  return new FetchProblem('unavailable', 'This address leads to something that is no page.')
}

function asProblem(error: unknown, signal: AbortSignal): FetchProblem {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof FetchProblem) return at
  }
  return new FetchProblem(
    'unavailable',
    signal.aborted
      ? 'The other site took too long to answer. Try again, or type the facts in.'
      : 'The other site could not be reached. Try again, or type the facts in.',
  )
}
