import { expect, test } from 'vitest'
import { readPostAddress } from './post-address'

test.each([
  [
    'https://mobile.twitter.com/sama/status/2048755148361707946?s=20&t=abc',
    {
      network: 'x',
      permalink: 'https://x.com/sama/status/2048755148361707946',
      handle: '@sama',
      profileUrl: 'https://x.com/sama',
      postId: '2048755148361707946',
      postedAt: '2026-04-27T13:24:26Z',
    },
  ],
  ['https://x.com/sama/status/20', { network: 'x', postId: '20', postedAt: '' }],
  ['https://x.com/sama', { network: 'x', handle: '', permalink: 'https://x.com/sama' }],
  [
    'https://bsky.app/profile/alice.example.org/post/3k',
    {
      network: 'bluesky',
      handle: '@alice.example.org',
      profileUrl: 'https://bsky.app/profile/alice.example.org',
      postId: '3k',
    },
  ],
  ['https://bsky.app/profile/did:plc:abc/post/3k', { handle: '', profileUrl: '', postId: '3k' }],
  [
    'https://www.threads.net/@zuck/post/C1?xmt=AQ',
    { network: 'threads', handle: '@zuck', permalink: 'https://www.threads.com/@zuck/post/C1' },
  ],
  [
    'https://mastodon.social/@alice/112233445566778899',
    {
      network: 'mastodon',
      handle: '@alice@mastodon.social',
      profileUrl: 'https://mastodon.social/@alice',
      postId: '112233445566778899',
    },
  ],
  [
    'https://ai.example.org/@alice@other.example/112233445566778899',
    { network: 'mastodon', handle: '@alice@other.example' },
  ],
  [
    'https://www.linkedin.com/posts/ada_we-are-hiring-activity-7190000000000000000-abcd?utm_source=share&rcm=x',
    {
      network: 'linkedin',
      postId: '7190000000000000000',
      permalink:
        'https://www.linkedin.com/posts/ada_we-are-hiring-activity-7190000000000000000-abcd',
    },
  ],
  [
    'https://youtu.be/dQw4w9WgXcQ?si=abc',
    {
      network: 'youtube',
      postId: 'dQw4w9WgXcQ',
      permalink: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    },
  ],
  ['https://www.youtube.com/shorts/dQw4w9WgXcQ', { network: 'youtube', postId: 'dQw4w9WgXcQ' }],
  ['https://github.com/openai/whisper', { network: 'github', handle: '' }],
  ['https://arxiv.org/abs/1706.03762', { network: 'paper' }],
  ['https://example.org/report.pdf', { network: 'paper' }],
  [
    'https://openai.com/index/hello?utm_source=x&page=2#:~:text=hello',
    { network: 'web', permalink: 'https://openai.com/index/hello?page=2' },
  ],
  ['https://notx.com/a/status/1', { network: 'web', handle: '' }],
])('%s says what it says', (address, said) => {
  expect(readPostAddress(address)).toMatchObject(said)
})

test('a number that is none of X is no time', () => {
  expect(readPostAddress(`https://x.com/a/status/${'9'.repeat(20)}`)?.postedAt).not.toMatch(
    /^\d{5}/,
  )
})

test.each(['', 'see https://a.org', 'x.com/a', 'javascript:alert(1)', 'https://', 'https://x'])(
  '%s tells nothing',
  (address) => {
    expect(readPostAddress(address)).toBeNull()
  },
)

test.each([
  [' https://m.youtube.com/watch?t=1&v=dQw4w9WgXcQ ', 'youtube', 'dQw4w9WgXcQ', ''],
  ['https://www.youtube.com/live/dQw4w9WgXcQ', 'youtube', 'dQw4w9WgXcQ', ''],
  ['https://www.youtube.com/embed/dQw4w9WgXcQ', 'youtube', 'dQw4w9WgXcQ', ''],
  ['https://www.youtube.com/', 'youtube', '', ''],
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQQ', 'youtube', '', ''],
  ['https://youtu.be/', 'youtube', '', ''],
  ['https://x.com/a/status/30000000000', 'x', '30000000000', '@a'],
  ['https://x.com/abcdefghijklmnop/status/1', 'x', '', ''],
  ['https://x.com/a-b/status/1', 'x', '', ''],
  ['https://x.com/a/likes/1', 'x', '', ''],
  ['https://x.com/a/status/1x', 'x', '', ''],
  ['https://x.com/a/status/x1', 'x', '', ''],
  ['https://x.com/-a/status/1', 'x', '', ''],
  ['https://x.com/', 'x', '', ''],
  ['https://bsky.app/', 'bluesky', '', ''],
  ['https://bsky.app/profile', 'bluesky', '', ''],
  ['https://bsky.app/feeds/a/post/3k', 'bluesky', '3k', ''],
  ['https://www.threads.com/zuck/post/C1', 'threads', '', ''],
  ['https://www.threads.com/@zuck/media/C1', 'threads', '', ''],
  ['https://www.threads.com/', 'threads', '', ''],
  ['https://www.threads.com/@zuck/post', 'threads', '', '@zuck'],
  ['https://mastodon.social/about/1', 'mastodon', '', ''],
  ['https://mastodon.social/@a', 'mastodon', '', '@a@mastodon.social'],
  ['https://mastodon.social/', 'mastodon', '', ''],
  ['https://a.org/@ada/1234567890', 'mastodon', '1234567890', '@ada@a.org'],
  ['https://a.org/@ada/123', 'web', '', ''],
  ['https://a.org/b/@ada/1234567890', 'web', '', ''],
  ['https://www.linkedin.com/in/ada', 'linkedin', '', ''],
  ['http://www.linkedin.com/feed/update/urn:li:share:71', 'linkedin', '71', ''],
  ['https://com.m.example.org/', 'web', '', ''],
])('%s is of %s, its post is %j and its handle %j', (address, network, postId, handle) => {
  expect(readPostAddress(address)).toMatchObject({ network, postId, handle })
})

test('a post of X says when it was, from when its numbers do', () => {
  const at = (id: string) => readPostAddress(`https://x.com/a/status/${id}`)?.postedAt
  expect(['29999999999', '30000000000'].map(at)).toEqual(['', '2010-11-04T01:43:01Z'])
})
