import { expect, test } from 'vitest'
import { markEnd, markStart } from '@/lib/domain/text/marked-text'
import { bestExcerpt } from './excerpt'

const marked = (text: string) => text.replaceAll('[', markStart).replaceAll(']', markEnd)
const told = (text = '') => text.replaceAll(markStart, '[').replaceAll(markEnd, ']')
const best = (texts: string[], ...words: string[]) => {
  const found = bestExcerpt(texts.map(marked), words)
  return found && { ...found, text: told(found.text) }
}
const filler = 'words '.repeat(60).trim()

test('nothing marked has no excerpt, and a short text is shown whole', () => {
  expect(best(['nothing', ''], 'chip')).toBeNull()
  expect(best(['', 'A [chip].'], 'chip')).toEqual({ text: 'A [chip].', words: 1 })
})

test('the piece with most of the words is shown, cut between words', () => {
  const found = best([`[chip] ${filler} a [chip] from a [maker] ${filler}`], 'chip', 'maker')
  expect(found?.words).toBe(2)
  expect(found?.text).toMatch(/^…words( words)* a \[chip\] from a \[maker\]( words)+…$/)
  expect(found?.text.length).toBeLessThan(210)
})

test('a mark that is cut in two is still one', () => {
  const long = `[${'x'.repeat(300)}]`
  expect(best([long], 'x')?.text).toMatch(/^\[x{139}\]…$/)
})
