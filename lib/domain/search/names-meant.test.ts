import { expect, test } from 'vitest'
import { markEnd, markStart } from '@/lib/domain/text/marked-text'
import { namesMeant } from './names-meant'

const marked = (text: string) => text.replaceAll('[', markStart).replaceAll(']', markEnd)
const meant = (lines: string[], ...words: string[]) =>
  namesMeant(lines.map(marked), words).map(({ name }) => name)

test('a name is meant that was asked for as a whole, or that has all that was asked for', () => {
  const lines = ['[Pricing]', '[Developers]', '[Open] weights', 'Meta']
  expect(meant(lines, 'pricing', 'developers', 'open')).toEqual(['Pricing', 'Developers'])
  expect(meant(['[Sam] Altman', '@[sam]a', 'Other'], 'sam')).toEqual(['@sama', 'Sam Altman'])
})

test('the most like it is first, and six are enough', () => {
  const lines = Array.from({ length: 9 }, (_, at) => `[open] ${'x'.repeat(9 - at)}`)
  expect(meant(lines, 'open')).toEqual(
    [1, 2, 3, 4, 5, 6].map((letters) => `open ${'x'.repeat(letters)}`),
  )
})
