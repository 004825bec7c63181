import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Headline } from './headline'

const whole = (word: string) =>
  `<span class="inline-block max-w-full [text-decoration:inherit]">${word}</span>`

test.each([
  ['GPT-5 is out', `${whole('GPT-5')} is out`],
  [
    'Run 1-bit, 4-bit and “8-bit” models',
    `Run ${whole('1-bit,')} ${whole('4-bit')} and ${whole('“8-bit”')} models`,
  ],
  ['DeepSeek-R1-Distill stays free to break', 'DeepSeek-R1-Distill stays free to break'],
  ['No hyphen, no mark', 'No hyphen, no mark'],
  ['', ''],
])('%s keeps its short names on one line', (text, markup) => {
  expect(renderToStaticMarkup(<Headline text={text} />)).toBe(markup)
})
