import { expect, test } from 'vitest'
import { machineSettingsForm, machineSettingsOf } from './machine-settings'
import { publicationFrom } from './publication'

const usual = {
  searchUse: 'allowed',
  answerUse: 'allowed',
  trainingUse: 'refused',
  copiedQuotes: 'allowed',
}

test('what a form shows comes back as it was, and of what is usual nothing is kept', () => {
  const publication = publicationFrom({
    searchUse: 'refused',
    trainingUse: 'allowed',
    members: ['https://a.example', 'https://b.example'],
    trustContact: 'https://news.example/contact',
  })
  const parsed = machineSettingsForm.parse(machineSettingsOf(publication))
  expect(parsed).toMatchObject({ searchUse: 'refused', answerUse: '', trainingUse: 'allowed' })
  expect(publicationFrom(parsed)).toEqual(publication)
  expect(machineSettingsOf(publicationFrom({}))).toMatchObject(usual)
})

test.each([
  [{ trainingUse: 'perhaps' }, 'Choose one of the two.'],
  [{ searchUse: undefined }, 'Choose one of the two.'],
  [{ trustContact: 'http://example.org' }, /^Write an e-mail address/],
  [{ belongsTo: 'press.example' }, '“press.example” is no full address. Write one a line.'],
  [{ controls: 'javascript:alert(1)' }, /is no full address/],
  [{ members: Array(21).fill('https://a.example').join('\n') }, 'There can be 20 addresses.'],
])('%j is refused in words', (form, words) => {
  const parsed = machineSettingsForm.safeParse({ ...usual, ...form })
  expect(parsed.error?.issues.map(({ message }) => message)).toEqual([
    typeof words === 'string' ? words : expect.stringMatching(words),
  ])
})
