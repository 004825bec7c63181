import type { Locator, Page } from '@playwright/test'

type Place = { x: number; y: number }

/** A finger on the glass: what the browser makes of it (pointers, clicks, scrolling) is its own. */
export async function fingerOn(page: Page) {
  const devtools = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', places: Place[]) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints: places })
  let at: Place = { x: 0, y: 0 }
  return {
    down: async (place: Place) => {
      at = place
      await touch('touchStart', [place])
    },
    /** In steps, as a finger goes. */
    to: async (place: Place, steps = 12) => {
      const from = at
      for (let step = 1; step <= steps; step++) {
        at = {
          x: from.x + ((place.x - from.x) * step) / steps,
          y: from.y + ((place.y - from.y) * step) / steps,
        }
        await touch('touchMove', [at])
      }
    },
    up: () => touch('touchEnd', []),
  }
}

export async function middleOf(one: Locator): Promise<Place> {
  await one.scrollIntoViewIfNeeded()
  const box = await one.boundingBox()
  if (box === null) throw new Error('It is not on the page.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
