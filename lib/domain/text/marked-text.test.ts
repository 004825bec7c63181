import { expect, test } from 'vitest'
import { markEnd, markedText, markStart } from './marked-text'

test('what a search found is marked, and nothing is lost', () => {
  const text = `${markStart}Open${markEnd} the ${markStart}cloud${markEnd}${markStart}s${markEnd} now`
  expect(markedText(text)).toEqual([
    { text: 'Open', mark: true },
    { text: ' the ', mark: false },
    { text: 'cloud', mark: true },
    { text: 's', mark: true },
    { text: ' now', mark: false },
  ])
  expect(markedText('plain')).toEqual([{ text: 'plain', mark: false }])
  expect(markedText('')).toEqual([])
})
