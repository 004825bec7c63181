import { expect, test } from 'vitest'
import { publicationFrom } from '@/lib/domain/settings/publication'
import { siteSettingsForm, siteSettingsOf } from '@/lib/domain/settings/site-settings'
import { auditedActions, hire, version } from '@/lib/editing/test-desk'
import { NotAllowed } from '@/lib/errors'
import { getPublication } from '@/lib/published/get-publication'
import { testPublication } from '@/lib/published/test-publication'
import { changeSiteSettings } from './change-site-settings'

testPublication()

const form = (change: object) =>
  siteSettingsForm.parse({ ...siteSettingsOf(getPublication()), ...change })

test('an owner names the publication, readers see it, and it is on record', () => {
  const owner = hire('owner')
  const before = version()
  changeSiteSettings(owner, form({ name: 'The Daily Weights', accent: 'green' }))
  expect(getPublication()).toMatchObject({ name: 'The Daily Weights', accent: 'green' })
  expect(version()).toBeGreaterThan(before)
  expect(auditedActions('name')).toEqual(['changed a setting'])

  const after = version()
  changeSiteSettings(owner, form({}))
  expect(version()).toBe(after)
})

test('a form sends all its fields, and only what was changed is stored and on record', () => {
  const owner = hire('owner')
  changeSiteSettings(owner, form({ name: 'The Model Wire', description: 'Models, weighed.' }))
  expect(auditedActions('description')).toEqual(['changed a setting'])
  for (const untouched of ['privacy', 'timeZone', 'asking', 'labelWhyItMatters', 'digestHour']) {
    expect(auditedActions(untouched), untouched).toEqual([])
  }
  const { description } = publicationFrom({})
  changeSiteSettings(owner, form({ description }))
  expect(getPublication().description).toBe(description)
  expect(auditedActions('description')).toHaveLength(2)
})

test('an empty field has its default again', () => {
  const owner = hire('owner')
  changeSiteSettings(owner, form({ tagline: 'Only the weights', links: 'About /about' }))
  expect(getPublication().links).toEqual([{ name: 'About', href: '/about' }])
  changeSiteSettings(owner, form({ tagline: '', links: '' }))
  expect(getPublication()).toMatchObject({
    tagline: 'What changed in AI, in thirty seconds',
    links: [],
  })
})

test('nobody but an owner changes them', () => {
  for (const role of ['editor', 'writer'] as const) {
    expect(() => changeSiteSettings(hire(role), form({ name: 'Mine' }))).toThrow(NotAllowed)
  }
})
