import { expect, test } from 'vitest'
import { closest, type Earlier, type Frequency } from './closest'

const earlier = (id: string, headline: string, more: Partial<Earlier> = {}): Earlier => ({
  id,
  headline,
  topics: [],
  quotations: '',
  ...more,
})
const alike = (): Frequency => ({ of: 1, updates: 10 })
const found = (headline: string, all: Earlier[], topics: string[] = [], frequencyOf = alike) =>
  closest(headline, topics, all, frequencyOf)

const headline = 'Nvidia sues Acme over chips'

test('the most alike come first, and one word in common is not enough', () => {
  const all = [
    earlier('two', 'Nvidia sues Zurich'),
    earlier('one', 'Nvidia visits Zurich'),
    earlier('none', 'Zurich sleeps'),
    earlier('four', 'Acme is sued? No: Nvidia sues Acme over a chip'),
    earlier('three', 'Nvidia sues Acme'),
  ]
  expect(found(headline, all)).toEqual(['four', 'three', 'two'])
  expect(found('', all)).toEqual([])
  expect(found(headline, [])).toEqual([])
})

test('one rare word is enough with a topic in common, the name of a company alone never', () => {
  const visits = 'Nvidia visits Zurich'
  const name = (of: string) => ({ topics: [{ name: of, isName: true }] })
  const subject = (of: string) => ({ topics: [{ name: of, isName: false }] })
  const quotations = 'Acme was there.'
  const all = [
    earlier('its name is in the headline', visits, name('Acme')),
    earlier('the name is all they share', visits, { ...name('Nvidia'), quotations }),
    earlier('our own topic', visits, { ...subject('Policy'), quotations }),
    earlier('our own topic, and too little else', visits, subject('Policy')),
    earlier('another topic', visits, { ...subject('Energy'), quotations }),
    earlier('a subject of the headline', visits, { ...subject('Nvidia'), quotations }),
    earlier('half a topic of the headline', visits, { ...subject('Acme Energy'), quotations }),
    earlier('a topic of common words', visits, { ...subject('AI'), quotations }),
  ]
  expect(found(headline, all, ['policy'])).toEqual([
    'its name is in the headline',
    'our own topic',
    'a subject of the headline',
  ])
  expect(found(`${headline} in Bern, Basel`, all, ['policy'])).toEqual([])
})

test('another version of a thing is other news', () => {
  const all = [
    earlier('another', 'GPT-4 beats masters'),
    earlier('the same', 'GPT-5 beats masters'),
    earlier('none named', 'GPT beats masters'),
    earlier('lettered', 'GPT v4 beats masters'),
    earlier('no version', 'GPT web3 beats masters'),
  ]
  expect(found('GPT-5 beats masters', all)).toEqual(['the same', 'none named', 'no version'])
})

test('a rare word tells more than three that everybody writes', () => {
  const frequencyOf = (word?: string) => ({ of: word === 'acme' ? 0 : 9, updates: 10 })
  const all = [earlier('common', 'Nvidia sues chips'), earlier('rare', 'Acme sues Zurich')]
  expect(found(headline, all, [], frequencyOf)).toEqual(['rare'])
})

test('what is said twice counts once', () => {
  const all = [earlier('a', 'Acme sues Zurich'), earlier('b', 'Acme Acme Acme')]
  expect(found('Acme Acme Nvidia Google Apple Bern Basel sues', all)).toEqual([])
  expect(found('Acme, Acme sues Nvidia', all)).toEqual(['a'])
})
