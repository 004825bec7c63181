import { expect, test } from 'vitest'
import { pictureInWords, pictureKind, pictureLimit } from './picture'

test.each([
  ['ffd8ffe000', 'jpeg'],
  ['89504e470d0a1a0a00', 'png'],
  ['52494646000000005745425056', 'webp'],
  ['00ffd8ff', null],
  ['ffd8', null],
  ['474946383961', null],
  ['0000000000000000574542', null],
  ['', null],
])('the bytes %s are those of a %s', (hex, kind) => {
  expect(pictureKind(Buffer.from(hex, 'hex'))).toBe(kind)
})

test.each([
  ['', ''],
  ['face-12345678.webp', 'Picture 12345678'],
  ['a.b-12345678', 'Picture 12345678'],
  ['a.b-12345678.webp', 'Picture 12345678'],
  ['abc', 'Picture abc'],
])('the file %j is “%s”', (file, words) => {
  expect(pictureInWords(file)).toBe(words)
})

test('a picture may have 8 MB', () => {
  expect(pictureLimit).toMatchObject({
    bytes: 8_388_608,
    message: 'This picture is larger than 8 MB. Choose a smaller one.',
  })
})
