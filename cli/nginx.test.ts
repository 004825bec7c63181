import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const [server, locations] = ['nginx.conf', 'nginx-locations.conf'].map((name) =>
  readFileSync(`deploy/${name}`, 'utf8'),
)

test('no header of a visitor can spell a part of the key under which nginx keeps a page', () => {
  expect(/proxy_cache_key (.*);/.exec(locations ?? '')?.[1]).toBe('$host$request_uri')
})

test.each([
  'rsc',
  'next_router_prefetch',
  'next_router_segment_prefetch',
  'next_router_state_tree',
])('what the framework asks for with %s is neither kept nor answered from what is kept', (name) => {
  expect(server).toMatch(new RegExp(`map \\S*\\$http_${name}(?![a-z_])\\S* \\$headsup_part \\{`))
  for (const rule of ['proxy_cache_bypass', 'proxy_no_cache']) {
    expect(locations).toMatch(new RegExp(`${rule} [^;]*\\$headsup_part\\b`))
  }
})
