import 'server-only'
import { LRUCache } from 'lru-cache'
import { sameAsk } from '@/lib/domain/asks/same-ask'
import { searchQuery } from '@/lib/domain/reader/search-segment'
import { report } from '@/lib/log'
import { noteFruitlessSearch } from './fruitless-searches'
import { networkKey } from './network-key'

/** One reader alone may have typed a name or a secret: nothing is kept before another one seeks the same. */
const leastNetworks = 2

/** Of one search, and searches that are watched at once. Both live in memory, for a day. */
const mostNetworks = 50
const mostSearches = 1_000

const seekers = new LRUCache<string, Set<string>>({ max: mostSearches, ttl: 24 * 3_600_000 })

/**
 * Counts a search that found nothing, once for each network in a day, from the second one on.
 * @param segment as the search's address has it
 * @param address as `clientAddress` names it
 */
export function soughtInVain(segment: string, address: string): void {
  try {
    const words = sameAsk(searchQuery(segment) ?? '')
    if (words === '') return
    const networks = seekers.get(words) ?? new Set()
    const network = networkKey(address)
    if (networks.has(network) || networks.size >= mostNetworks) return
    networks.add(network)
    seekers.set(words, networks)
    if (networks.size < leastNetworks) return
    noteFruitlessSearch(words, networks.size === leastNetworks ? leastNetworks : 1, Date.now())
  } catch (error) {
    // The reader is answered all the same.
    report(error, 'fruitless search not counted')
  }
}
