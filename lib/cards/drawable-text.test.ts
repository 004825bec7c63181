import { expect, test } from 'vitest'
import { isLegibleOnCards } from '@/lib/domain/text/letters-kept'
import { cardFonts } from './card-fonts'
import { drawableText, legibleText } from './drawable-text'

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

test.each([
  ['Crème brûlée – “ok” €5', 'Crème brûlée – “ok” €5'],
  ['𝕆𝕡𝕖𝕟𝔸𝕀 unveils 𝐆𝐏𝐓-𝟔, and Ω stays', 'OpenAI unveils GPT-6, and Ω stays'],
  ['推理模型開放權重，許可證不變', ''],
  ['推論モデルが AI の計算を変える', ''],
  ['نموذج جديد للاستدلال من OpenAI', ''],
  ['מודל חדש של OpenAI', ''],
  ['Seven letters 推理', 'Seven letters'],
  ['🚀', ''],
])('of the headline %j a card says %j', (text, said) => {
  expect(legibleText(text, cardFonts().serif)).toBe(said)
  // The checklist says so before a card is drawn.
  expect(isLegibleOnCards(text)).toBe(said !== '')
})
