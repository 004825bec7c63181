import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const [server, locations] = ['headsup.conf', 'headsup-locations.conf'].map((name) =>
  readFileSync(`deploy/nginx/${name}`, 'utf8'),
)

/** Which packing the first pattern that fits stands for. */
const codings = Array.from(
  /map \$http_accept_encoding \$headsup_coding \{([\s\S]*?)\}/
    .exec(server ?? '')?.[1]
    ?.matchAll(/"~\*(.+)" (\w+);/g) ?? [],
  ([, pattern = '', coding = '']): [RegExp, string] => [new RegExp(pattern, 'i'), coding],
)

test('no header of a visitor can spell a part of the key under which nginx keeps a page', () => {
  const key = /proxy_cache_key (.*);/.exec(locations ?? '')?.[1]
  expect(key).toBe('"$headsup_coding $host$request_uri"')
  expect(codings.map(([, coding]) => coding)).toEqual(['br', 'gzip'])
})

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['br', 'br'],
  ['gzip, BR;q=0.5', 'br'],
  ['gzip,br;q=1.0', 'br'],
  ['gzip, br;q=0', 'gzip'],
  ['br;q=0.000, gzip;q=0.001', 'gzip'],
  ['gzip', 'gzip'],
  ['x-gzip, brotli, bread', ''],
  ['identity', ''],
  ['*', ''],
  ['gzip;q=0', ''],
  ['gzip br', ''],
  ['', ''],
])('whoever accepts “%s” gets what is kept as “%s”', (accepted, coding) => {
  const fits = ([pattern]: [RegExp, string]) => pattern.test(accepted)
  expect(codings.find(fits)?.[1] ?? '').toBe(coding)
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

/** What a location is for, and what it says. */
const locationsBy = new Map(
  Array.from(locations?.matchAll(/^location (.+?) \{\n([\s\S]*?)^\}/gm) ?? [], ([, what, says]) => [
    what ?? '',
    says ?? '',
  ]),
)

/** What nginx takes for an address: the first pattern that fits, else what is for all. */
function locationOf(path: string): string {
  const fits = (what: string) => {
    const [, flag, pattern] = /^~(\*?) (.+)$/.exec(what) ?? []
    return pattern !== undefined && new RegExp(pattern, flag ? 'i' : '').test(path)
  }
  return locationsBy.get([...locationsBy.keys()].find(fits) ?? '/') ?? ''
}

test.each([
  ['/', '16k', 'pages'],
  ['/updates/a', '16k', 'pages'],
  ['/search', '16k', 'pages'],
  ['/sign-in', '16k', 'links'],
  ['/api/desk/sign-in', '16k', 'links'],
  ['/api/desk/sign-in/second-step', '16k', 'links'],
  ['/api/desk/passkeys/add', '16k', 'links'],
  ['/setup/a', '16k', 'links'],
  ['/Invite/a', '16k', 'links'],
  ['/reset', '16k', 'links'],
  ['/preview/a', '16k', 'links'],
  ['/ask', '16k', 'links'],
  ['/asked/a', '16k', 'links'],
  ['/digest', '16k', 'pages'],
  ['/digest/confirm/a', '16k', 'pages'],
  ['/digest/leave/a', '16k', 'pages'],
  ['/dashboard', '13m', 'pages'],
  ['/dashboard/media', '13m', 'pages'],
  ['/api/desk/articles/a', '13m', 'pages'],
  ['/dashboards', '16k', 'pages'],
  ['/_next/static/chunks/a.js', '16k', 'pages'],
  ['/assets/a.js', '16k', 'pages'],
])('%s takes %s from a visitor, who may ask as often as for %s', (path, size, zone) => {
  const said = locationOf(path)
  const [, everywhere] = /^client_max_body_size (\w+);/m.exec(locations ?? '') ?? []
  expect(/client_max_body_size (\w+);/.exec(said)?.[1] ?? everywhere).toBe(size)
  expect(said).toContain(`limit_req zone=headsup_${zone} burst=`)
  expect(server).toMatch(
    new RegExp(`^limit_req_zone \\$binary_remote_addr zone=headsup_${zone}:`, 'm'),
  )
  expect(said).toContain('proxy_pass http://headsup;')
})

test.each([
  ['/_next/static/chunks/a.css', '7d'],
  ['/assets/a.js', '7d'],
  ['/', '1s'],
  ['/updates/a', '1s'],
  ['/media/a.png', '1s'],
])('what is found at %s is kept for %s', (path, time) => {
  const [, everywhere] = /^proxy_cache_valid 200 [^;]*?(\w+);/m.exec(locations ?? '') ?? []
  expect(/proxy_cache_valid 200 (\w+);/.exec(locationOf(path))?.[1] ?? everywhere).toBe(time)
})

test('no log of nginx has a one-time link', () => {
  const [, pattern = ''] =
    /map \$uri \$headsup_logged \{[\s\S]*?~\*(\S+) 0;/.exec(server ?? '') ?? []
  for (const path of [
    '/setup/s',
    '/invite/s',
    '/reset/s',
    '/preview/s',
    '/asked/s',
    '/INVITE/s',
    '/dashboard/account/email/s',
    '/digest/confirm/s',
    '/digest/leave/s',
  ]) {
    expect(path).toMatch(new RegExp(pattern, 'i'))
    expect(locationOf(path)).toMatch(/error_log \S+ crit;/)
  }
  for (const path of ['/reset', '/updates/preview', '/digest', '/']) {
    expect(path).not.toMatch(new RegExp(pattern, 'i'))
  }
  const servers = server?.match(/^server \{[\s\S]*?^\}/gm) ?? []
  expect(servers).toHaveLength(2)
  for (const one of servers) expect(one).toMatch(/access_log \S+ combined if=\$headsup_logged;/)
})

test('the unit has an end to its memory, and its files are nobody else’s', () => {
  const unit = readFileSync('deploy/headsup.service', 'utf8')
  for (const line of ['MemoryMax=2G', 'UMask=0077', 'StateDirectoryMode=0700']) {
    expect(unit).toMatch(new RegExp(`^${line}$`, 'm'))
  }
})
