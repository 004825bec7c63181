import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Axe finds nothing on the page as it is, in either theme. The desk's pages get their title a moment after they load. */
export async function expectNoBarrier(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/\S/)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // Frames of others would need another page for each look; there are none.
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .exclude('iframe')
      // Only what is wrong is described; a description of all that is right would take longer than the look itself.
      .options({ resultTypes: ['violations'], runOnly: { type: 'tag', values: rules } })
      .analyze()
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)
    expect(found).toEqual([])
  }
}
