import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { problemsOfSetting, settingNames } from '@/lib/env'
import { envExample, settingsPage } from './settings-page'

test.each([
  ['docs/settings.md', settingsPage],
  ['.env.example', envExample],
])('%s is what the code says; “npm run settings” writes it anew', (file, made) => {
  expect(readFileSync(file, 'utf8')).toBe(made())
})

test('the page has each setting once, with what it must be and what is used otherwise', () => {
  const entries = settingsPage().split('\n### ').slice(1)
  expect(entries.map((entry) => /^`(\w+)`/.exec(entry)?.[1]).toSorted()).toEqual(
    settingNames.toSorted(),
  )
  for (const entry of entries) expect(entry).toMatch(/\n\nUnless set: .+\./)
  expect(entries.find((entry) => entry.startsWith('`PORT`'))).toContain(
    'It must be a whole number from 1 to 65535.\n\nUnless set: `3000`.',
  )
})

test('what a setting must be is what refuses a wrong one', () => {
  expect(problemsOfSetting('LOG_LEVEL')).toEqual([
    'must be one of fatal, error, warn, info, debug, trace',
  ])
  expect(problemsOfSetting('HOST')).toEqual([])
})
