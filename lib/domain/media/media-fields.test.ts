import { expect, test } from 'vitest'
import { mediaFields, mediaWords } from './media-fields'

const whole = { alt: ' A  wall ', credit: 'Ada', focalX: '0', focalY: '100' }

test('what people say of a picture is tidied', () => {
  expect(mediaFields.parse(whole)).toEqual({ alt: 'A wall', credit: 'Ada', focalX: 0, focalY: 100 })
  expect(mediaWords.parse(whole)).toEqual({ alt: 'A wall', credit: 'Ada' })
})

const place = 'Choose a place in the picture.'

test.each([
  [{ alt: 'x'.repeat(501) }, 'The description can have 500 characters; this has 501.'],
  [{ credit: 'x'.repeat(201) }, 'The credit can have 200 characters; this has 201.'],
  [{ focalX: 'x' }, place],
  [{ focalX: '-1' }, place],
  [{ focalX: '101' }, place],
  [{ focalY: '101' }, place],
])('%.40j is refused', (form, words) => {
  expect(mediaFields.safeParse({ ...whole, ...form }).error?.issues[0]?.message).toBe(words)
})

test('a place is a whole number', () => {
  expect(mediaFields.safeParse({ ...whole, focalX: '1.5' }).success).toBe(false)
})
