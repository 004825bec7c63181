import { expect, test } from 'vitest'
import { networks } from '@/lib/domain/kinds'
import { addressInShort } from './address-in-short'
import { nameAndPlace, sourceName } from './source-name'

test.each([
  ['Sam', '@sama', 'https://x.com/sama', 'Sam'],
  ['', '@sama', 'https://x.com/sama', '@sama'],
  ['', '', 'https://www.example.org/a', 'example.org'],
  ['', '', 'https://news.www.example.org', 'news.www.example.org'],
  ['', '', 'example', ''],
])('%j, %j and %j are called %j', (authorName, handle, permalink, name) => {
  expect(sourceName({ authorName, handle, permalink })).toBe(name)
})

test('a sentence says where somebody spoke, unless the source is its own place', () => {
  expect(networks.map((network) => nameAndPlace('Ada', network))).toEqual([
    'Ada on X',
    'Ada on Bluesky',
    'Ada on Threads',
    'Ada on Mastodon',
    'Ada on LinkedIn',
    'Ada on YouTube',
    'Ada on GitHub',
    'Ada',
    'Ada',
  ])
})

test.each([
  ['https://mastodon.social/@weights', 'mastodon.social/@weights'],
  ['https://www.example.org:8080/a/?b#c', 'example.org:8080/a'],
  ['https://my.www.example.org/', 'my.www.example.org'],
])('%s is %s in short', (address, short) => {
  expect(addressInShort(address)).toBe(short)
})
