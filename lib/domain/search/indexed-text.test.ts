import { expect, test } from 'vitest'
import { indexedText, indexedWords, isUnspaced, plainLetters, shownText } from './indexed-text'

const words = (text: string) => indexedWords(indexedText(text)).map(shownText)

test.each([
  ['A client in C#, and in C++.', ['A', 'client', 'in', 'C#', 'and', 'in', 'C++']],
  ['.NET 8.0 (.js) ASP.NET', ['.NET', '8.0', '.js', 'ASP', 'NET']],
  ['Version 1.5. Ends.', ['Version', '1.5', 'Ends']],
  ['#hashtag a+b C#D v1.2.3', ['hashtag', 'a', 'b', 'C', 'D', 'v1.2.3']],
  ['GPT模型 5', ['GPT', '模', '型', '5']],
  ['スマホ 이끼 ครู', ['ス', 'マ', 'ホ', '이', '끼', 'ค', 'ร', 'ู']],
  ['GPT-5 für हिन्दी', ['GPT', '5', 'für', 'हिन्दी']],
])('%s is indexed by its words', (text, expected) => {
  expect(words(text)).toEqual(expected)
  expect(shownText(indexedText(text))).toBe(text)
})

test('characters of private use are nobody’s but the index’s', () => {
  expect(indexedText('a\ue010b\ue000c\u{f0000}d')).toBe('abcd')
})

test('letters are plain, and what cannot be seen is gone', () => {
  expect(plainLetters('𝐎𝐩𝐞𝐧\u200bA\u00adI\ufeff ｗｉｄｅ ﬁne\u0000\tx')).toBe('OpenAI wide fine x')
})

test('some scripts have no spaces', () => {
  expect(['模', 'ー', 'ア', '끼', 'คร', 'a', 'é', 'д'].map(isUnspaced)).toEqual([
    ...Array(5).fill(true),
    ...Array(3).fill(false),
  ])
})
