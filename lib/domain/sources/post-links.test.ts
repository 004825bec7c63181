import { expect, test } from 'vitest'
import { postPieces } from './post-links'

test('mentions, hashtags and addresses are linked, the rest stays', () => {
  const text = 'hi @sama (see https://t.co/Ab1). #GPT5 #5 me@example.org'
  const pieces = postPieces(text)
  expect(pieces.filter((piece) => piece.href)).toEqual([
    { text: '@sama', href: 'https://x.com/sama' },
    { text: 'https://t.co/Ab1', href: 'https://t.co/Ab1' },
    { text: '#GPT5', href: 'https://x.com/hashtag/GPT5' },
  ])
  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
})

test('no scheme but http(s) is ever linked', () => {
  expect(postPieces('javascript:alert(1) data:text/html,x').some((piece) => piece.href)).toBe(false)
})

test('no piece is empty', () => {
  const [one, other] = ['one', 'two'].map((name) => ({
    text: `@${name}`,
    href: `https://x.com/${name}`,
  }))
  expect(postPieces('@one @two')).toEqual([one, { text: ' ' }, other])
  expect(postPieces('')).toEqual([])
})
