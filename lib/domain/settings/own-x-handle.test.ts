import { expect, test } from 'vitest'
import { xHandle } from './own-x-handle'

test.each([
  [[], undefined],
  [['https://mastodon.social/@weights'], undefined],
  [
    ['https://mastodon.social/@weights', 'https://x.com/weights', 'https://x.com/other'],
    '@weights',
  ],
  [['http://www.twitter.com/we_1/'], '@we_1'],
  [['https://www.x.com/weights'], '@weights'],
  [['https://x.com/abcdefghijklmno'], '@abcdefghijklmno'],
  [['https://x.com/abcdefghijklmnop'], undefined],
  [['https://x.com/a/status/1'], undefined],
  [['https://x.com/'], undefined],
  [['see https://x.com/weights'], undefined],
  [['https://notx.com/weights'], undefined],
])('of %j the name on X is %s', (profiles, handle) => {
  expect(xHandle(profiles)).toBe(handle)
})
