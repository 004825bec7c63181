import { appendFileSync, cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articles } from '@/db/schema/working'
import type { UpdateRecord } from '@/lib/editing/transfers/update-record'
import { Invalid } from '@/lib/errors'
import { NotAnExport } from './export-format'
import { bringIn, refusalOf, testExport, updateFile } from './test-export'
import { changeJson, first, listAnew, nameList, tampered } from './test-tampering'

const { db, exported, ids, rowsIn } = testExport()

test.each<[string, (place: string) => void, RegExp]>([
  ['no folder', (place) => rmSync(place, { recursive: true }), /no manifest\.json/],
  ['no list', (place) => rmSync(join(place, 'checksums.txt')), /no checksums\.txt/],
  ['no noun', (place) => rmSync(join(place, 'people.json')), /people\.json is missing/],
  [
    'a newer format',
    (place) =>
      changeJson(join(place, 'manifest.json'), (said) => Object.assign(said, { format: 2 })),
    /newer version of HeadsUpAI \(format 2; this one reads 1\)/,
  ],
  [
    'the manifest of something else',
    (place) => writeFileSync(join(place, 'manifest.json'), '{"format":1,"name":"x"}'),
    /manifest\.json is not what this version can read/,
  ],
  [
    'a manifest cut off',
    (place) => writeFileSync(join(place, 'manifest.json'), '{"for'),
    /cut off/,
  ],
  [
    'a list with another file',
    (place) => appendFileSync(join(place, 'checksums.txt'), `${'0'.repeat(64)}  a.json\n`),
    /not the one that manifest\.json names/,
  ],
  [
    'a file that says more',
    (place) => appendFileSync(updateFile(place, ids.live), ' '),
    /is damaged/,
  ],
  ['a file cut off', (place) => writeFileSync(updateFile(place, ids.live), ''), /is damaged/],
  [
    'a link to another file',
    (place) => {
      cpSync(updateFile(place, ids.draft), join(place, 'elsewhere'))
      rmSync(updateFile(place, ids.draft))
      symlinkSync(join(place, 'elsewhere'), updateFile(place, ids.draft))
    },
    /is no file/,
  ],
  ['a path that leads out', (place) => addLine(place, '../secret'), /names what no export has/],
  [
    'one in a folder',
    (place) => addLine(place, 'updates/../../a.json'),
    /names what no export has/,
  ],
  ['a full path', (place) => addLine(place, '/etc/passwd'), /names what no export has/],
  [
    'a path twice',
    (place) => addLine(place, `updates/${ids.live}.json`),
    /names what no export has/,
  ],
  [
    'bytes that are no UTF-8',
    (place) => {
      writeFileSync(join(place, 'topics.json'), Buffer.from('["\xff"]', 'latin1'))
      listAnew(place)
    },
    /topics\.json is no UTF-8/,
  ],
  [
    'a profile that leads to script',
    (place) => {
      changeJson<object[]>(join(place, 'people.json'), (all) =>
        Object.assign(first(all), { links: ['javascript:alert(1)'] }),
      )
      listAnew(place)
    },
    /The profile of .* cannot be kept/,
  ],
  [
    'a setting that the form refuses',
    (place) => {
      changeJson(join(place, 'settings.json'), (said) => Object.assign(said, { timeZone: 'Mars' }))
      listAnew(place)
    },
    /The setting “Time zone” cannot be kept/,
  ],
  [
    'a key of another name',
    (place) => {
      changeJson<object[]>(join(place, 'keys.json'), (all) =>
        Object.assign(first(all), { kid: 'mine' }),
      )
      listAnew(place)
    },
    /The signing key mine/,
  ],
])('%s is refused in words, and nothing is here', (_what, change, words) => {
  const place = tampered(exported(), change)
  const refused = refusalOf(() => bringIn(place))
  expect(refused instanceof NotAnExport || refused instanceof Invalid).toBe(true)
  expect(refused).toHaveProperty('message', expect.stringMatching(words))
  const tables = ['articles', 'people', 'topics', 'settings', 'audit_log', 'published_keys']
  for (const table of tables) expect(rowsIn(table), table).toBe(0)
})

test.each<[string, (record: UpdateRecord) => void, RegExp]>([
  ['HTML', ({ content }) => Object.assign(content, { whyItMatters: '<b>x</b>' }), /HTML/],
  ['a link to script', ({ live }) => linkTo(live, 'javascript:alert(1)'), /address/i],
  ['a reserved address', ({ content }) => Object.assign(content, { slug: 'topics' }), /belongs to/],
  [
    'an unknown author',
    ({ content }) => Object.assign(first(content.authors), { id: 'x' }),
    /not there/,
  ],
  ['a state that is none', ({ facts }) => Object.assign(facts, { state: 'gone' }), /facts\.state/],
  ['a state without its copy', (record) => Object.assign(record, { live: null }), /live copy/],
  [
    'a column that is none',
    ({ rows }) => Object.assign(first(rows.audit), { x: 1 }),
    /rows\.audit/,
  ],
  ['a kept version that is none', ({ rows }) => spoil(rows.revisions), /kept version/],
  ['a version nobody signed', ({ rows }) => forge(rows.versions), /something else than what was/],
  [
    'a version of nobody we know',
    ({ rows }) => Object.assign(first(rows.versions), { key: 'x' }),
    /not signed by the key/,
  ],
  [
    'a signature that has its text inside',
    ({ rows }) => resign(rows.versions, (signature) => signature.replace('..', '.e30.')),
    /^Version 1 of its signed ones was not signed by the key it names\.$/,
  ],
  [
    'a signature that goes on after its end',
    ({ rows }) => resign(rows.versions, (signature) => `${signature}.e30`),
    /^Version 1 of its signed ones was not signed by the key it names\.$/,
  ],
  [
    'a signature cut off',
    ({ rows }) => resign(rows.versions, (signature) => signature.replace(/\..*/, '.')),
    /^Version 1 of its signed ones was not signed by the key it names\.$/,
  ],
  [
    'a version that stands there twice',
    ({ rows }) => rows.versions.push({ ...first(rows.versions), id: 'x', number: 2 }),
    /^Version 2 of its signed ones names another version before it\.$/,
  ],
  [
    'a version taken out',
    ({ rows }) => rows.versions.splice(0, 1, { ...first(rows.versions), number: 2 }),
    /missing/,
  ],
  [
    'a name that leads out',
    ({ live }) => Object.assign(live ?? {}, { card: '../secret' }),
    /live\.card/,
  ],
])('an update with %s stays out, and the others come in', (_what, change, words) => {
  const place = tampered(exported(), (copy) => {
    changeJson(updateFile(copy, ids.live), change)
    listAnew(copy)
  })
  const tally = bringIn(place)
  expect(tally).toMatchObject({ published: 0, drafts: 1 })
  const told = [...tally.refused, ...tally.leftOut]
  expect(told).toHaveLength(1)
  expect(told[0]?.reason).toMatch(words)
  expect(db().select({ id: articles.id }).from(articles).all()).toEqual([{ id: ids.draft }])
  for (const table of ['published_articles', 'revisions', 'published_versions', 'slug_history']) {
    expect(rowsIn(table), table).toBe(0)
  }
})

test('a draft with HTML stays out, and what is published comes in', () => {
  const place = tampered(exported(), (copy) => {
    changeJson<UpdateRecord>(updateFile(copy, ids.draft), ({ content }) =>
      Object.assign(content, { whyItMatters: '<b>x</b>' }),
    )
    listAnew(copy)
  })
  const tally = bringIn(place)
  expect(tally).toMatchObject({ published: 1, drafts: 0 })
  expect(tally.refused.map(({ reason }) => reason)).toEqual([expect.stringContaining('HTML')])
  expect(db().select({ id: articles.id }).from(articles).all()).toEqual([{ id: ids.live }])
})

function addLine(place: string, path: string): void {
  const list = join(place, 'checksums.txt')
  appendFileSync(list, `${'0'.repeat(64)}  ${path}\n`)
  nameList(place, readFileSync(list, 'utf8').split('\n').length - 1)
}

function linkTo(copy: UpdateRecord['live'], permalink: string): void {
  Object.assign(first(copy?.content.sources), { permalink })
}

function spoil(revisions: object[]): void {
  Object.assign(first(revisions), { content: { headline: 1 } })
}

function forge(versions: { payload?: unknown }[]): void {
  const version = first(versions)
  version.payload = String(version.payload).replace('readers can see', 'readers could see')
}

function resign(versions: { signature?: unknown }[], change: (signature: string) => string): void {
  const version = first(versions)
  version.signature = change(String(version.signature))
}
