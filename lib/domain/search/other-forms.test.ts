import { expect, test } from 'vitest'
import { otherForms } from './other-forms'

test.each([
  ['gpt-oss and Next.js, next.js', 'gptoss nextjs'],
  ['deepseek-ai/DeepSeek-R1', 'deepseekai deepseekr1'],
  ['From 2024-10-17 to 1.5.', ''],
  ['𝐎𝐩𝐞𝐧 ﬁne Open\u200bAI', 'open fine openai'],
  ['', ''],
])('%s is also found by %j', (text, forms) => {
  expect(otherForms(text)).toBe(forms)
})
