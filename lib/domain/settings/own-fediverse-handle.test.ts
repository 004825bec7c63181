import { expect, test } from 'vitest'
import { fediverseHandle } from './own-fediverse-handle'

test.each([
  [[], undefined],
  [['https://x.com/weights', 'https://www.youtube.com/@weights'], undefined],
  [['https://www.threads.com/@weights', 'https://mastodon.social/@we_1/'], '@we_1@mastodon.social'],
  [['https://medium.com/@weights', 'https://tiktok.com/@weights'], undefined],
  [['https://mastodon.social/@weights/1'], undefined],
  [['http://mastodon.social/@weights'], undefined],
])('of %j the name in the fediverse is %s', (profiles, handle) => {
  expect(fediverseHandle(profiles)).toBe(handle)
})
