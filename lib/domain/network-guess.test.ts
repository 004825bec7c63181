import { expect, test } from 'vitest'
import { handleOf, networkOf } from './network-guess'

test.each([
  ['https://x.com/sama/status/2048755148361707946', 'x', '@sama'],
  ['https://mobile.twitter.com/sama/status/1', 'x', '@sama'],
  ['https://bsky.app/profile/alice.example.org/post/3k', 'bluesky', '@alice.example.org'],
  ['https://www.threads.net/@zuck/post/C1', 'threads', '@zuck'],
  ['https://mastodon.social/@alice/112233445566778899', 'mastodon', '@alice@mastodon.social'],
  ['https://ai.example.org/@alice/112233445566778899', 'mastodon', '@alice@ai.example.org'],
  ['https://www.linkedin.com/posts/abc', 'linkedin', ''],
  ['https://youtu.be/abc', 'youtube', ''],
  ['https://github.com/openai/whisper', 'github', ''],
  ['https://arxiv.org/abs/1706.03762', 'paper', ''],
  ['https://example.org/report.pdf', 'paper', ''],
  ['https://openai.com/index/hello', 'web', ''],
  ['https://notx.com/a/status/1', 'web', ''],
])('%s is on %s', (address, network, handle) => {
  expect(networkOf(address)).toBe(network)
  expect(handleOf(address)).toBe(handle)
})

test.each(['', 'x.com/a', 'javascript:alert(1)', 'https://', 'https://x'])(
  '%s tells nothing',
  (address) => {
    expect(networkOf(address)).toBeNull()
    expect(handleOf(address)).toBe('')
  },
)
