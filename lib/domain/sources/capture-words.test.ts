import { expect, test } from 'vitest'
import { captureMethods } from '@/lib/domain/kinds'
import { captureVerb, captureWords } from './capture-words'

test('only what a machine took down is captured: what a person wrote down is typed, and an address alone was read', () => {
  const words = ['words', ''].flatMap((text) =>
    captureMethods.map((capturedHow) => {
      const source = { text, capturedHow }
      return `${text}, ${capturedHow}: ${captureVerb(source)}, ${captureWords(source)}`
    }),
  )
  expect(words).toEqual([
    'words, typed: typed, from the original, by hand',
    'words, oembed: captured, fetched from what its network gives to sites that quote it',
    'words, api: captured, fetched from what its network makes public',
    'words, page: captured, fetched from the page itself',
    ', typed: read, not quoted',
    ', oembed: read, not quoted',
    ', api: read, not quoted',
    ', page: read, not quoted',
  ])
})
