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
