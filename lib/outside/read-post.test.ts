import { expect, test } from 'vitest'
import type { Fetch } from './fetch-outside'
import { FetchProblem } from './fetch-problem'
import { readPost } from './read-post'
import { testServer } from './test-server'

const answers: Record<string, unknown> = {
  '/publish.x.com/oembed': {
    author_name: 'Ada Example',
    author_url: 'https://twitter.com/ada',
    html: '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">First line<br>Second &amp; last <a href="https://t.co/x">https://t.co/x</a></p>&mdash; Ada (@ada)</blockquote>',
  },
  '/public.api.bsky.app/xrpc/app.bsky.feed.getPostThread': {
    thread: {
      post: {
        author: { handle: 'ada.example', displayName: 'Ada', avatar: 'https://cdn.example/a.jpg' },
        record: {
          text: 'Just so.\n\nIndeed.',
          createdAt: '2026-04-27T13:24:26.123Z',
          langs: ['en'],
        },
        repostCount: 12,
        likeCount: 345,
      },
    },
  },
  '/mastodon.social/api/v1/statuses/112233445566778899': {
    content: '<p>One <span class="invisible">https://</span>x.example</p><p>Two<br />three</p>',
    created_at: '2026-04-27T13:24:26.123Z',
    language: 'de',
    reblogs_count: 1,
    favourites_count: 2,
    account: { acct: 'ada', display_name: '', url: 'https://mastodon.social/@ada' },
  },
  '/www.youtube.com/oembed': {
    title: 'A talk',
    author_name: 'A channel',
    author_url: 'https://www.youtube.com/@channel',
  },
}

const longPost = {
  author_name: 'Ada Example',
  author_url: 'https://twitter.com/ada',
  html: '<blockquote><p lang="en">It begins so and… <a href="https://t.co/x">https://t.co/x</a></p></blockquote>',
}

const page = `<!doctype html><html lang="en-GB"><head><title>Not this</title>
<meta property="og:site_name" content="The Desk"><meta name="description" content="What  it
says."><meta property="article:published_time" content="2026-04-27T10:00:00+02:00"></head>
<body><script>document.title = 'nor this'</script></body></html>`

const { url, fetch } = testServer((request, response) => {
  const path = (request.url ?? '').split('?')[0] ?? ''
  const json = { 'content-type': 'application/json; charset=utf-8' }
  const missing = /%2F(NotFound|InvalidRequest)&/.exec(request.url ?? '')?.[1]
  const isLong = request.url?.includes('%2Fstatus%2F280')
  if (isLong) response.writeHead(200, json).end(JSON.stringify(longPost))
  else if (missing) response.writeHead(400, json).end(JSON.stringify({ error: missing }))
  else if (path in answers) response.writeHead(200, json).end(JSON.stringify(answers[path]))
  else if (path.startsWith('/page.example')) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  } else if (path.includes('/odd/') || request.url?.includes('999')) {
    response.writeHead(200, json).end('{"error":"not what was asked for"')
  } else response.writeHead(404, json).end('{}')
})

/** As if each host were a folder of the server here. */
const here: Fetch = (address, wanted) =>
  fetch(url(`/${address.replace(/^https?:\/\//, '')}`), wanted)

test('X gives text, author and language, and no counts', async () => {
  expect(await readPost(here, 'https://x.com/ada/status/1')).toMatchObject({
    method: 'oembed',
    authorName: 'Ada Example',
    handle: '@ada',
    profileUrl: 'https://x.com/ada',
    text: 'First line\nSecond & last https://t.co/x',
    isWhole: true,
    lang: 'en',
    likes: null,
  })
})

test('of a long post X gives the beginning', async () => {
  expect(await readPost(here, 'https://x.com/ada/status/280')).toMatchObject({
    text: 'It begins so and… https://t.co/x',
    isWhole: false,
  })
})

test('Bluesky gives counts and a picture too', async () => {
  expect(await readPost(here, 'https://bsky.app/profile/ada.example/post/3k')).toMatchObject({
    method: 'api',
    authorName: 'Ada',
    handle: '@ada.example',
    text: 'Just so.\n\nIndeed.',
    postedAt: '2026-04-27T13:24:26.123Z',
    reposts: 12,
    likes: 345,
    picture: 'https://cdn.example/a.jpg',
  })
})

test('Mastodon’s markup becomes text', async () => {
  const address = 'https://mastodon.social/@ada/112233445566778899'
  expect(await readPost(here, address)).toMatchObject({
    method: 'api',
    authorName: 'ada',
    handle: '@ada@mastodon.social',
    text: 'One https://x.example\n\nTwo\nthree',
    lang: 'de',
  })
})

test('of a video the title is quoted', async () => {
  expect(await readPost(here, 'https://youtu.be/abcdefghijk')).toMatchObject({
    method: 'oembed',
    text: 'A talk',
    isWhole: false,
    authorName: 'A channel',
  })
})

test('of a page its own words in the head', async () => {
  expect(await readPost(here, 'https://page.example/news')).toMatchObject({
    method: 'page',
    authorName: 'The Desk',
    text: 'What it says.',
    lang: 'en',
    postedAt: '2026-04-27T10:00:00+02:00',
  })
})

test.each<[string, string]>([
  ['https://mastodon.social/@ada/112233445566770000', 'gone'],
  ['https://mastodon.social/@ada/999999999999999', 'unavailable'],
  ['https://www.linkedin.com/posts/activity-1', 'refused'],
  ['https://www.threads.com/@ada/post/1', 'refused'],
  ['no address', 'refused'],
  ['https://bsky.app/profile/ada.example/post/NotFound', 'gone'],
  ['https://bsky.app/profile/ada.example/post/InvalidRequest', 'unavailable'],
  [`https://mastodon.social/@ada/${'1'.repeat(2_000)}`, 'refused'],
])('%s is %s', async (address, kind) => {
  const problem = await readPost(here, address).catch((error: unknown) => error)
  expect(problem).toBeInstanceOf(FetchProblem)
  expect(problem).toHaveProperty('kind', kind)
})
