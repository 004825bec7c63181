import { expect, test } from 'vitest'
import { markEnd, markStart } from '@/lib/domain/text/marked-text'
import { inOrderOfMatch, type MarkedParts, wordsMarked } from './order-of-match'

/** `[word]` is found. */
const marked = (text: string) => text.replaceAll('[', markStart).replaceAll(']', markEnd)

type Told = Partial<MarkedParts> & { at?: number }

function update(name: string, { at = 0, ...parts }: Told) {
  const none = { headline: 'x', names: '', body: 'x', questions: '', quotes: '', forms: '' }
  const all = { ...none, ...parts }
  const texts = Object.entries(all).map(([part, text]) => [part, marked(text)])
  return { name, firstPublishedAt: at, ...(Object.fromEntries(texts) as MarkedParts) }
}

function order(all: ReturnType<typeof update>[], ...words: string[]): string[] {
  return inOrderOfMatch(all, words).map(({ name }) => name)
}

test('a headline tells more than a name, a name more than the text, and the text more than what is asked and quoted', () => {
  const found = '[chip]'
  const all = [
    update('quotes', { quotes: found, questions: 'abcdef' }),
    update('body', { body: found, questions: 'abcdef' }),
    update('names', { names: found, body: 'abcdefgh', questions: 'abcdef' }),
    update('headline', { headline: found, questions: 'abcdef' }),
  ]
  expect(order(all, 'chip')).toEqual(['headline', 'names', 'body', 'quotes'])
})

test('the same word again counts less than another word at a better place', () => {
  const all = [
    update('again', { body: '[the] [the] [the] [the] [the] [chip]' }),
    update('both', { headline: '[chip]', body: '[the] x x x x x x x x' }),
  ]
  expect(order(all, 'the', 'chip')).toEqual(['both', 'again'])
})

test('more often is better, and longer texts are worse', () => {
  const long = 'word '.repeat(50)
  const often = [update('once', { body: '[a] b' }), update('twice', { body: '[a] [a]' })]
  expect(order(often, 'a')).toEqual(['twice', 'once'])
  const all = [
    update('long', { body: `[chip] ${long}` }),
    update('short', { body: '[chip]', at: -1 }),
  ]
  expect(order(all, 'chip')).toEqual(['short', 'long'])
})

test('the very word counts for more than another form of it, without case and accents', () => {
  const all = [
    update('plural', { body: '[licences]', at: 1 }),
    update('very word', { body: '[Licence]x' }),
  ]
  expect(order(all, 'licence')).toEqual(['very word', 'plural'])
  expect(
    order([update('plain', { body: '[lots]' }), update('accent', { body: '[Ĉafé]' })], 'cafe'),
  ).toEqual(['accent', 'plain'])
})

test('another form belongs to the word that begins like it', () => {
  const words = ['licence', 'model']
  expect([...wordsMarked(marked('[Licensing] of [modelled] [models]'), words)]).toEqual(words)
})

test('of equals the newer one is first, and nothing is in order', () => {
  const all = [update('old', { body: '[x]', at: 1 }), update('new', { body: '[x]', at: 2 })]
  expect(order(all, 'x')).toEqual(['new', 'old'])
  const alike = [
    update('a little shorter', { body: `[x] ${'y'.repeat(199)}`, at: 1 }),
    update('new', { body: `[x] ${'y'.repeat(200)}`, at: 2 }),
  ]
  expect(order(alike, 'x')).toEqual(['new', 'a little shorter'])
  expect(order([], 'x')).toEqual([])
})
