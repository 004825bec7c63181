import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { testPublication } from '@/lib/published/test-publication'
import { logOfTest } from '@/lib/test-log'
import { Door } from '../door'
import type { DoorSettings } from '../door-settings'
import type { Handle } from '../pages/drawing'
import { LiveCopy } from '../pages/live-copy'
import { PageStore } from '../pages/page-store'

/** A door, and what a test may change of what stands behind it. */
export type House = {
  behind: Handle
  readonly door: Door
  readonly folder: string
  /** The log of the test so far. */
  readonly logged: ReturnType<typeof logOfTest>
  /** Puts a door with other settings in the place of the one there is. */
  rebuild: (changed: Partial<DoorSettings>) => void
}

export const siteUrl = 'https://news.example'

/**
 * For tests: a door for each, in front of a publication of their own.
 * @param behind what stands behind it, if a test says nothing else
 */
export function testDoor(behind: Handle): House {
  const { folder } = testPublication()
  let live: LiveCopy
  let door: Door
  const house: House = {
    behind,
    get door() {
      return door
    },
    folder: folder(),
    logged: logOfTest(),
    rebuild: (changed) => {
      door = new Door({
        handle: (request, response) => house.behind(request, response),
        live,
        store: new PageStore(2),
        siteUrl,
        proxies: 0,
        isSignedIn: async (cookies) => cookies === 'session=known',
        hasNoTryLeft: () => false,
        soughtInVain: () => undefined,
        mediaFolder: join(folder(), 'media'),
        indexNowKey: 'a-key-of-ours',
        root: process.cwd(),
        isDevelopment: false,
        keepsNothing: false,
        ...changed,
      })
    },
  }
  beforeAll(() => {
    live = new LiveCopy(join(folder(), 'headsup.db'))
  })
  afterAll(() => live.close())
  beforeEach(() => {
    house.behind = behind
    house.rebuild({})
  })
  return house
}
