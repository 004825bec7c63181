import { expect, test } from 'vitest'
import { placeOf, writtenAs } from './same-place'

test.each([
  ['https://x.com/sama/status/2048755148361707946', 'x:2048755148361707946'],
  ['https://twitter.com/i/web/status/2048755148361707946?s=20', 'x:2048755148361707946'],
  ['https://x.com/i/status/2048755148361707946/photo/1', 'x:2048755148361707946'],
  ['https://www.linkedin.com/feed/update/urn:li:activity:719', 'linkedin:719'],
  ['https://www.linkedin.com/posts/ada_hi-activity-719-ab?utm_source=share', 'linkedin:719'],
  ['https://youtu.be/dQw4w9WgXcQ?si=a', 'youtube:dQw4w9WgXcQ'],
  ['https://arxiv.org/pdf/1706.03762v7.pdf', 'paper:1706.03762'],
  ['http://arxiv.org/abs/1706.03762', 'paper:1706.03762'],
  ['http://www.openai.com/index/hello/?utm_source=x#part', 'openai.com/index/hello'],
  ['https://openai.com/index/hello?page=2', 'openai.com/index/hello?page=2'],
  ['https://status.example.org/a/status/719', 'status.example.org/a/status/719'],
  ['https://x.com/sama', 'x.com/sama'],
  ['https://m.example.org/a//', 'example.org/a'],
  ['https://a.www.example.org/x', 'a.www.example.org/x'],
  ['https://arxiv.org/abs/1706.03762v12', 'paper:1706.03762'],
  ['https://arxiv.org/abs/1706.03762/more', 'arxiv.org/abs/1706.03762/more'],
  ['https://arxiv.org/list/abs/1706.03762', 'arxiv.org/list/abs/1706.03762'],
  ['https://arxiv.org.example/pdf/1706.03762.pdf', 'arxiv.org.example/pdf/1706.03762.pdf'],
  ['https://example.org/abs/1706.03762', 'example.org/abs/1706.03762'],
  ['not an address', null],
])('%s is %s', (address, place) => {
  expect(placeOf(address)).toBe(place)
})

test('a place may have been written in several ways, and a post stands under its number', () => {
  const page = writtenAs('https://www.openai.com/index/hello/')
  expect(page).toContain('http://openai.com/index/hello')
  expect(page).toContain('https://www.openai.com/index/hello/')
  expect(writtenAs('https://x.com/i/web/status/2048755148361707946')).toContain(
    '2048755148361707946',
  )
  expect(writtenAs('https://arxiv.org/abs/1706.03762v2')).toContain(
    'https://arxiv.org/pdf/1706.03762',
  )
  expect(writtenAs('javascript:alert(1)')).toEqual([])
})

test('a page may stand with either scheme, with and without www, a last slash and its part', () => {
  expect(writtenAs(' https://www.openai.com/hello//?page=2#part ')).toEqual([
    'https://www.openai.com/hello//?page=2#part',
    'https://openai.com/hello?page=2',
    'https://openai.com/hello?page=2#part',
    'https://openai.com/hello/?page=2',
    'https://openai.com/hello/?page=2#part',
    'https://www.openai.com/hello?page=2',
    'https://www.openai.com/hello?page=2#part',
    'https://www.openai.com/hello/?page=2',
    'https://www.openai.com/hello/?page=2#part',
    'http://openai.com/hello?page=2',
    'http://openai.com/hello?page=2#part',
    'http://openai.com/hello/?page=2',
    'http://openai.com/hello/?page=2#part',
    'http://www.openai.com/hello?page=2',
    'http://www.openai.com/hello?page=2#part',
    'http://www.openai.com/hello/?page=2',
    'http://www.openai.com/hello/?page=2#part',
  ])
  expect(writtenAs('https://a.www.example.org/x')).toContain('http://www.a.www.example.org/x/')
  expect(writtenAs('https://example.org/x/2').includes('2')).toBe(false)
})

test('a preprint may stand as each of its pages, in each of its first versions', () => {
  const all = writtenAs('https://arxiv.org/abs/1706.03762')
  const pages = ['', 'v1', 'v2', 'v3', 'v4', 'v5'].flatMap((version) => [
    `https://arxiv.org/abs/1706.03762${version}`,
    `https://arxiv.org/pdf/1706.03762${version}`,
    `https://arxiv.org/pdf/1706.03762${version}.pdf`,
    `https://arxiv.org/html/1706.03762${version}`,
  ])
  expect(all).toEqual(expect.arrayContaining(pages))
  expect(all).toHaveLength(pages.length * 8)
  expect(writtenAs('https://arxiv.org/list/cs.AI')).toHaveLength(8)
})
