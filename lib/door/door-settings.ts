import type { IsSignedIn } from './bodies/body-gate'
import type { Handle } from './pages/drawing'
import type { LiveCopy } from './pages/live-copy'
import type { PageStore } from './pages/page-store'
import type { WatchSettings } from './watch'

/** What the door is told of the site it stands in front of. */
export type DoorSettings = {
  handle: Handle
  live: LiveCopy
  store: PageStore
  siteUrl: string
  /** How many proxies in front may be believed. */
  proxies: number
  isSignedIn: IsSignedIn
  /** Whether a visitor's address has had all its tries to sign in. @throws SQLite's errors */
  hasNoTryLeft: (address: string) => boolean
  /** Hears of each search that found nothing. `segment` as the search's address has it. */
  soughtInVain: (segment: string, address: string) => void
  mediaFolder: string
  /** Undefined where search engines are told nothing. */
  indexNowKey: string | undefined
  /** Undefined where nobody watches. */
  watch?: WatchSettings
  /** The project's folder, where the build lies. */
  root: string
  isDevelopment: boolean
  /** Every look draws anew, as in development. */
  keepsNothing: boolean
}
