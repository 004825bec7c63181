import { expect, test } from 'vitest'
import { cardFonts } from './card-fonts'
import { firstLines } from './fit-headline'

const { sans } = cardFonts()
const box = { width: 300, size: 30, most: 2 }

test('a text is set in lines, and what has no room is cut', () => {
  expect(firstLines('', sans, box)).toEqual([])
  expect(firstLines('It may run anywhere.', sans, box)).toEqual(['It may run anywhere.'])
  expect(firstLines('It may run anywhere, and be sold there.', sans, box)).toEqual([
    'It may run anywhere,',
    'and be sold there.',
  ])
  const long = firstLines('It may run anywhere, and be sold there, as long as it lasts.', sans, box)
  expect(long).toEqual(['It may run', 'anywhere, and be…'])
})
