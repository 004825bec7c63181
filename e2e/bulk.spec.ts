import { expect } from '@playwright/test'
import { draftUpdate, headlineOf, hire, inAnotherProcess } from './another-process'
import { expectNoBarrier } from './no-barrier'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ timeout: 90_000 })

const state = (id: string) => (inAnotherProcess({ verb: 'look', id }) as { state: string }).state

for (const javaScriptEnabled of [true, false]) {
  const scripts = javaScriptEnabled ? 'with' : 'without'

  test(`an editor throws three updates away and takes them back, ${scripts} scripts`, async ({
    browser,
  }, { workerIndex }) => {
    const email = `bulk-${scripts}-${workerIndex}@example.org`
    const person = { ...hire('editor', email), role: 'editor' as const }
    const slugs = ['one', 'two', 'three'].map((name) => `bulk-${scripts}-${name}`)
    const ids = slugs.map((slug) => draftUpdate(slug, person))
    inAnotherProcess({ verb: 'publish', id: ids[2] ?? '' })
    const page = await (
      await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 740 } })
    ).newPage()
    await signIn(page, email)
    await page.goto(`/dashboard/articles?q=bulk-${scripts}-`)
    const bar = page.getByRole('form', { name: 'With the chosen updates' })
    const box = (slug = '') => page.getByRole('checkbox', { name: headlineOf(slug) })
    await expect(bar).toBeHidden()
    const live = page.getByRole('listitem').filter({ has: box(slugs[2]) })
    await expect(live).toContainText(/Live since .+, \d\d:\d\d .+Saved .+, \d\d:\d\d .+ by /)
    const places = () => page.getByRole('heading', { level: 2 }).evaluateAll(topsOf)
    const before = await places()
    await box(slugs[0]).check()
    await expect(bar).toBeVisible()
    expect(await places()).toEqual(before)
    if (javaScriptEnabled) {
      await box(slugs[2]).click({ modifiers: ['Shift'] })
      await expect(bar.getByText('3 of 3')).toBeVisible()
      await expect(box(slugs[1])).toBeChecked()
      // At the end of the page the bar stands below the rows and covers none of them.
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
      await expectNoBarrier(page)
    } else {
      for (const slug of slugs) await box(slug).check()
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await bar.getByRole('button', { name: 'Move to trash' }).click()
    await expect(page.getByText('Moved to the trash: 2 of 3.')).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: 'Unpublish it first' })).toBeVisible()
    await expect(box(slugs[0])).toHaveCount(0)
    expect(ids.map(state)).toEqual(['trashed', 'trashed', 'live'])

    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('Taken back: 2 of 2.')).toBeVisible()
    expect(ids.map(state)).toEqual(['draft', 'draft', 'live'])

    await box(slugs[0]).check()
    const topic = bar.getByLabel('Topic to add')
    const named = `Chips ${scripts} scripts`
    await topic.fill(named)
    if (javaScriptEnabled) {
      await topic.press('Enter')
      const known = page.getByRole('listbox', { name: 'Known topics' })
      await expect(known.getByRole('option', { name: `Create “${named}”` }).first()).toBeInViewport(
        {
          ratio: 1,
        },
      )
      await topic.press('Enter')
      await expect(known).toHaveCount(0)
    } else {
      await topic.press('Enter')
      await expect(page.getByText('is no topic yet.')).toBeVisible()
      await box(slugs[0]).check()
      await topic.fill(named)
      await bar.getByLabel('Kind of the new topic').selectOption('New: company')
    }
    await topic.press('Enter')
    await expect(page.getByText('New topic added: 1 of 1.')).toBeVisible()
    expect(ids.map(state)).toEqual(['draft', 'draft', 'live'])
    await page.context().close()
  })
}

function topsOf(elements: Element[]): number[] {
  return elements.map((element) => element.getBoundingClientRect().top + window.scrollY)
}
