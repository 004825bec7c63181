import Negotiator from 'negotiator'

export type Coding = 'br' | 'gzip' | 'identity'

const offered: Coding[] = ['br', 'gzip', 'identity']

/** Browsers send a handful of values; what else is sent must not fill the memory. */
const known = new Map<string, Coding>()
const mostKnown = 200

/**
 * The content coding for a visitor (RFC 9110, 12.5.3). Who forbids all that we have gets the plain bytes, which
 * every client can read.
 */
export function codingFor(acceptEncoding: string | undefined): Coding {
  if (acceptEncoding === undefined) return 'identity'
  const before = known.get(acceptEncoding)
  if (before) return before
  const coding = negotiated(acceptEncoding)
  if (known.size < mostKnown && acceptEncoding.length < 200) known.set(acceptEncoding, coding)
  return coding
}

/** The library's types are older than its second argument: what comes first at equal weights. */
type Preferring = { encodings(available: Coding[], options: { preferred: Coding[] }): string[] }

function negotiated(acceptEncoding: string): Coding {
  const wanted = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } }) as Preferring
  const [best] = wanted.encodings(offered, { preferred: offered })
  return offered.find((coding) => coding === best) ?? 'identity'
}
