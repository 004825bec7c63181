import { expect, test } from 'vitest'
import { markEnd, markStart } from '@/lib/domain/text/marked-text'
import { inOrderOfMatch } from './search-order'

/** `[word]` is found. */
const marked = (text: string) => text.replaceAll('[', markStart).replaceAll(']', markEnd)

function parts(name: string, headline: string, body = '', questions = '', quotes = '') {
  const [marks, rest] = [marked(headline), { questions: marked(questions), quotes: marked(quotes) }]
  return { name, headline: marks, body: marked(body), ...rest }
}

function order(all: ReturnType<typeof parts>[], ...words: string[]): string[] {
  return inOrderOfMatch(all, words).map(({ name }) => name)
}

test('a headline tells more than the text, and the text more than questions and quotes', () => {
  const all = [
    parts('quote', 'x', 'x', 'x', '[chip]'),
    parts('text', 'x', '[chip]', 'x', 'x'),
    parts('headline', '[Chip]', 'x', 'x', 'x'),
  ]
  expect(order(all, 'chip')).toEqual(['headline', 'text', 'quote'])
})

test('a word in the headline counts as ten, in the text as three, elsewhere as two', () => {
  const told = (name: string, ...times: [headline: number, body: number, rest: number]) => {
    const [headline, body, rest] = times.map((many) => '[a]'.repeat(many) + '...'.repeat(9 - many))
    return [
      parts(name, headline ?? '', body, rest),
      parts(`${name} quoted`, headline ?? '', body, '', rest),
    ]
  }
  const names = (one: ReturnType<typeof told>, other: ReturnType<typeof told>) =>
    [0, 1].map(
      (at) =>
        order(
          [other[at], one[at]].flatMap((part) => part ?? []),
          'a',
        )[0],
    )
  expect(names(told('headline', 1, 0, 0), told('text', 0, 3, 0))).toEqual([
    'headline',
    'headline quoted',
  ])
  expect(names(told('text', 0, 4, 0), told('headline', 1, 0, 0))).toEqual(['text', 'text quoted'])
  expect(names(told('text', 0, 3, 0), told('rest', 0, 0, 4))).toEqual(['text', 'text quoted'])
  expect(names(told('rest', 0, 0, 5), told('text', 0, 3, 0))).toEqual(['rest', 'rest quoted'])
})

test('the same word again counts less than another word at a better place', () => {
  const all = [
    parts('again', 'x', '[the] [the] [the] [the] [the] [chip]'),
    parts('both', '[chip]', '[the] x x x x x x x x'),
  ]
  expect(order(all, 'the', 'chip')).toEqual(['both', 'again'])
})

test('more often is better, and longer texts are worse', () => {
  const long = 'word '.repeat(50)
  expect(order([parts('once', 'x', '[a] b'), parts('twice', 'x', '[a] [a]')], 'a')).toEqual([
    'twice',
    'once',
  ])
  const all = [parts('long', 'x', `[chip] ${long}`), parts('short', 'x', '[chip]')]
  expect(order(all, 'chip')).toEqual(['short', 'long'])
})

test('words are the same without case and accents, and what else was found belongs to the last one', () => {
  const all = [
    parts('one word twice', '[Café] [CAFE]', 'x'),
    parts('both words', '[Café]', '[Microsoft]'),
  ]
  expect(order(all, 'café', 'micro')).toEqual(['both words', 'one word twice'])
})

test('equals stay as they came, and nothing is in order', () => {
  expect(order([parts('a', '[x]'), parts('b', '[x]')], 'x')).toEqual(['a', 'b'])
  expect(order([], 'x')).toEqual([])
})
