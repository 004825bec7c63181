import 'server-only'
import { lookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { FetchProblem } from './fetch-problem'

/**
 * Opens connections to permitted addresses only. It looks at every address of a name each time it dials, so neither
 * a redirect nor a name that changes its address leads inside.
 */
export function guardedAgent(isPermitted: (address: string) => boolean): Agent {
  const connect = buildConnector({ timeout: 5_000, lookup: guardedLookup(isPermitted) })
  return new Agent({
    connections: 4,
    pipelining: 0,
    maxHeaderSize: 16_384,
    connect: (options, callback) => {
      // A name that is an address is dialled without being looked up.
      const host = options.hostname.replace(/^\[|\]$/g, '')
      if (isIP(host) && !isPermitted(host)) callback(inside(), null)
      else connect(options, callback)
    },
  })
}

function guardedLookup(isPermitted: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      const [first] = found ?? []
      if (error || !first) callback(error, [])
      else if (!found.every(({ address }) => isPermitted(address))) callback(inside(), [])
      else if (options.all) callback(null, found)
      else callback(null, first.address, first.family)
    })
  }
}

function inside(): FetchProblem {
  return new FetchProblem('refused', 'This address leads to a private network. Type the facts in.')
}
