import { expect, test } from 'vitest'
import { sourceFromAddress } from './source-from-address'
import { emptySource } from './source-values'

const post = 'https://x.com/sama/status/2048755148361707946'

test('an address starts an empty source', () => {
  expect(sourceFromAddress(emptySource, post)).toEqual({
    permalink: post,
    network: 'x',
    handle: '@sama',
    profileUrl: 'https://x.com/sama',
    postedAt: '2026-04-27T13:24:26Z',
  })
})

test('another address takes along what followed the first, and nothing that somebody typed', () => {
  const row = { ...emptySource, ...sourceFromAddress(emptySource, post), handle: '@typed' }
  expect(sourceFromAddress(row, 'https://bsky.app/profile/alice.example.org/post/3k')).toEqual({
    permalink: 'https://bsky.app/profile/alice.example.org/post/3k',
    network: 'bluesky',
    profileUrl: 'https://bsky.app/profile/alice.example.org',
    postedAt: '',
  })
})

test('half an address changes nothing else', () => {
  expect(sourceFromAddress(emptySource, 'https://x')).toEqual({ permalink: 'https://x' })
})
