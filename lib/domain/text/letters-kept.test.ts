import { expect, test } from 'vitest'
import { isLegibleOnCards, keepsWordsInAddress } from './letters-kept'

test.each([
  ['Crème brûlée – “ok” €5', true, true],
  ['𝕆𝕡𝕖𝕟𝔸𝕀 unveils 𝐆𝐏𝐓-𝟔', true, true],
  ['Η Ευρώπη ψηφίζει νέους κανόνες', true, true],
  ['Яндекс отвечает на объём', true, true],
  ['Đà Nẵng', true, true],
  ['ⵣⴰⵢ AI', false, false],
  ['推理模型開放權重', false, false],
  ['推論モデルが AI の計算を変える', false, false],
  ['نموذج جديد من OpenAI', false, false],
  ['Seven letters 推理', true, true],
  ['Ship it 🚀 now', true, true],
  ['🚀🚀 → !', false, false],
  ['', false, false],
])('of %j: legible on cards %s, words in the address %s', (text, onCards, inAddress) => {
  expect([isLegibleOnCards(text), keepsWordsInAddress(text)]).toEqual([onCards, inAddress])
})
