import { expect } from '@playwright/test'
import { draftUpdate, headlineOf, hire, inAnotherProcess } from './another-process'
import { field, openDirectly, saveLine } from './desk-page'
import { signIn } from './sign-in'
import { test } from './test'

test.describe.configure({ mode: 'serial', timeout: 90_000 })

const story = 'Who may sell the models'
const parts = ['story-begins', 'story-goes-on', 'story-ends']

test('at the desk a story is begun in three steps, and the next part joins it', async ({
  page,
}) => {
  const email = 'story-teller@example.org'
  const editor = hire('editor', email)
  const [first = '', second = '', third = ''] = parts.map((slug) => draftUpdate(slug, editor))
  await signIn(page, email)
  await openDirectly(page, first)
  await page.getByRole('combobox', { name: 'Topics' }).fill(story)
  await page.getByRole('option', { name: `Create “${story}” as a story` }).click()
  await expect(saveLine(page)).toHaveText(/^Saved/)
  await openDirectly(page, second)
  await page.getByRole('combobox', { name: 'Topics' }).fill('Who may')
  await page.getByRole('option', { name: story }).click()
  await expect(saveLine(page)).toHaveText(/^Saved/)
  await expect(field(page, 'Headline')).toBeVisible()
  inAnotherProcess({ verb: 'publish', id: first })
  inAnotherProcess({ verb: 'publish', id: second })
  inAnotherProcess({ verb: 'publish', id: third })
})

test.describe('without scripts, on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } })

  test('a reader goes through it from its beginning, and finds it from each part', async ({
    page,
  }) => {
    await page.goto('/')
    await page.getByRole('link', { name: story }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(story)
    await expect(page.getByRole('heading', { level: 3 })).toHaveText([
      headlineOf('story-begins'),
      headlineOf('story-goes-on'),
    ])
    await page.getByRole('link', { name: headlineOf('story-begins'), exact: true }).click()
    const nav = page.getByRole('navigation', { name: 'Part of a story' })
    await nav.getByRole('link', { name: headlineOf('story-goes-on') }).click()
    await expect(nav.getByRole('link')).toHaveText([story, new RegExp(headlineOf('story-begins'))])
    await expect(page.locator('main nav').getByText(headlineOf('story-begins'))).toHaveCount(1)
    await expect(page.getByRole('list', { name: 'Topics' })).not.toContainText(story)
    const old = await page.request.get('/topics/who-may-sell-the-models', { maxRedirects: 0 })
    expect(old.status()).toBe(301)
    expect(old.headers().location).toBe('/stories/who-may-sell-the-models')
    expect((await page.request.get('/stories/openai', { maxRedirects: 0 })).status()).toBe(301)
    expect((await page.request.get('/stories/nothing')).status()).toBe(404)
  })
})
