import { expect, test } from 'vitest'
import { askedFor } from './asked'
import { shownText } from './indexed-text'

/** `open*` may go on, `"open weights"` is a phrase, and `gpt oss` is one thing of two words. */
const told = (query: string) =>
  askedFor(query).map(({ words, isPhrase, mayGoOn }) => {
    const text = words.map(shownText).join(' ')
    return isPhrase ? `"${text}"` : `${text}${mayGoOn ? '*' : ''}`
  })

test.each([
  ['', []],
  ['?! "*', []],
  ['""', []],
  ['🙂 🙂', []],
  ['open-AI  NEAR(cloud)', ['open AI', 'NEAR', 'cloud*']],
  ['GPT-5.1 für', ['GPT 5.1', 'für*']],
  ['über a', ['über*']],
  ['what happened to openai', ['openai*']],
  ['what is this', ['what', 'is', 'this*']],
  ['“open weights” of R1', ['"open weights"', 'R1']],
  ['„the who“ «à la» "b', ['"the who"', '"à la"', 'b']],
  ['C# C++ .NET 1.5', ['C#', 'C++', '.NET', '1.5']],
  ['OpenAI’s Azure', ['OpenAI', 'Azure*']],
  ['@sama', ['sama*']],
  ['uses', ['uses']],
  ['ai', ['ai']],
  ['推理model', ['推 理 model*']],
  ['headline:x OR -y^2', ['headline x', 'y', '2']],
  ['𝐎𝐩𝐞𝐧 \u200bAI', ['Open', 'AI']],
  ['x'.repeat(61), [`${'x'.repeat(60)}*`]],
  ['k l m n p q r t u v w x y z', [...'klmnpqrt']],
])('of %.40j this is looked for', (query, expected) => {
  expect(told(query)).toEqual(expected)
})
