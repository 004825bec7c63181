import type { Network } from '@/lib/domain/kinds'
import { networkNames } from './network-names'

type Named = { authorName: string; handle: string; permalink: string }

/** Who speaks in a source, or where it stands when nobody is named: "Sam Altman", "@sama", "example.org". */
export function sourceName({ authorName, handle, permalink }: Named): string {
  if (authorName || handle) return authorName || handle
  return URL.canParse(permalink) ? new URL(permalink).hostname.replace(/^www\./, '') : ''
}

/** "Sam Altman on X" */
export function nameAndPlace(name: string, network: Network): string {
  const place = networkNames[network]
  return place ? `${name} on ${place}` : name
}
