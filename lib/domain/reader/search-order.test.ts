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
