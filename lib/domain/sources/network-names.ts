import type { Network } from '@/lib/domain/kinds'

/** How a sentence says where a source was: "Sam Altman on X"; empty where the source is its own place. */
export const networkNames: Record<Network, string> = {
  x: 'X',
  bluesky: 'Bluesky',
  threads: 'Threads',
  mastodon: 'Mastodon',
  linkedin: 'LinkedIn',
  youtube: 'YouTube',
  github: 'GitHub',
  paper: '',
  web: '',
}

/** They show a post to nobody who asks without an account, so people have to look. */
export const silentNetworks: Network[] = ['threads', 'linkedin']
