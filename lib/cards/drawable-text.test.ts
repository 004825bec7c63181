import { expect, test } from 'vitest'
import { cardFonts } from './card-fonts'
import { drawableText } from './drawable-text'

test.each([
  ['Crème brûlée – “ok” €5', 'Crème brûlée – “ok” €5'],
  ['Ελλάδα, Привет', 'Ελλάδα, Привет'],
  ['ἀρχή', 'αρχή'],
  ['Ship it 🚀, now', 'Ship it, now'],
  ['a → b', 'a b'],
  ['soft\u00adhyphen\u200b and\nlines\u0000', 'softhyphen and lines'],
  ['人工知能', ''],
])('of %j a card shows %j', (text, shown) => {
  expect(drawableText(text, cardFonts().serif)).toBe(shown)
})
