import {
  appendFileSync,
  cpSync,
  existsSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { auditLog, people } from '@/db/schema/accounts'
import { articles, topics } from '@/db/schema/working'
import { openTestCopy } from '@/db/test-copy'
import { Actor } from '@/lib/accounts/actor'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { purgeArticle } from '@/lib/editing/drafts/purge-article'
import { trashArticle } from '@/lib/editing/drafts/set-aside'
import { eraseUpdate } from '@/lib/editing/erasures/erase-update'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { auditedActions, draftOf, hire } from '@/lib/editing/test-desk'
import { Invalid, NotAllowed } from '@/lib/errors'
import { getUpdate } from '@/lib/published/get-update'
import { testPublication } from '@/lib/published/test-publication'
import { NotAnExport } from './export-format'
import { exportPublication } from './export-publication'
import { importPublication } from './import-publication'
import { changeJson, listAnew, nameList, tampered } from './test-tampering'

const { db, folder } = testPublication()
const actor = Actor.commandLine()
let exported: string
let live: string
let draft: string

beforeAll(async () => {
  const editor = hire('editor')
  live = draftOf(editor, 'An update that readers can see')
  draft = draftOf(editor, 'An update that nobody sees yet')
  await publishArticle(editor, live)
  exported = join(folder(), 'exported')
  exportPublication(actor, exported)
})

beforeEach(() => {
  db().$client.close()
  for (const end of ['', '-wal', '-shm'])
    rmSync(join(folder(), `headsup.db${end}`), { force: true })
  openTestCopy(folder())
})

const file = (place: string, id: string) => join(place, 'updates', `${id}.json`)
const bringIn = (place: string) => importPublication(actor, place, false)

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
  ['a file that says more', (place) => appendFileSync(file(place, live), ' '), /is damaged/],
  ['a file cut off', (place) => writeFileSync(file(place, live), ''), /is damaged/],
  [
    'a link to another file',
    (place) => {
      cpSync(file(place, draft), join(place, 'elsewhere'))
      rmSync(file(place, draft))
      symlinkSync(join(place, 'elsewhere'), file(place, draft))
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
  ['a path twice', (place) => addLine(place, `updates/${live}.json`), /names what no export has/],
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
      changeJson(join(place, 'people.json'), ([one]) =>
        Object.assign(one, { links: ['javascript:alert(1)'] }),
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
      changeJson(join(place, 'keys.json'), ([one]) => Object.assign(one, { kid: 'mine' }))
      listAnew(place)
    },
    /The signing key mine/,
  ],
])('%s is refused in words, and nothing is here', (_what, change, words) => {
  const place = tampered(exported, change)
  const refused = refusalOf(() => bringIn(place))
  expect(refused instanceof NotAnExport || refused instanceof Invalid).toBe(true)
  expect(refused).toHaveProperty('message', expect.stringMatching(words))
  const tables = ['articles', 'people', 'topics', 'settings', 'audit_log', 'published_keys']
  for (const table of tables) expect(rowsIn(table), table).toBe(0)
})

test.each<[string, (record: Hostile) => void, RegExp]>([
  ['HTML', ({ content }) => Object.assign(content, { whyItMatters: '<b>x</b>' }), /HTML/],
  ['a link to script', ({ live }) => linkTo(live, 'javascript:alert(1)'), /address/i],
  ['a reserved address', ({ content }) => Object.assign(content, { slug: 'topics' }), /belongs to/],
  [
    'an unknown author',
    ({ content }) => Object.assign(content.authors[0], { id: 'x' }),
    /not there/,
  ],
  ['a state that is none', ({ facts }) => Object.assign(facts, { state: 'gone' }), /facts\.state/],
  ['a state without its copy', (record) => Object.assign(record, { live: null }), /live copy/],
  ['a column that is none', ({ rows }) => Object.assign(rows.audit[0], { x: 1 }), /rows\.audit/],
  ['a kept version that is none', ({ rows }) => spoil(rows.revisions), /kept version/],
  ['a version nobody signed', ({ rows }) => forge(rows.versions), /something else than what was/],
  [
    'a version of nobody we know',
    ({ rows }) => Object.assign(rows.versions[0], { key: 'x' }),
    /not signed by the key/,
  ],
  [
    'a version taken out',
    ({ rows }) => rows.versions.splice(0, 1, { ...rows.versions[0], number: 2 }),
    /missing/,
  ],
  ['a name that leads out', ({ live }) => Object.assign(live, { card: '../secret' }), /live\.card/],
])('an update with %s stays out, and the others come in', (_what, change, words) => {
  const place = tampered(exported, (copy) => {
    changeJson(file(copy, live), change)
    listAnew(copy)
  })
  const tally = bringIn(place)
  expect(tally).toMatchObject({ published: 0, drafts: 1 })
  const told = [...tally.refused, ...tally.leftOut]
  expect(told).toHaveLength(1)
  expect(told[0]?.reason).toMatch(words)
  expect(db().select({ id: articles.id }).from(articles).all()).toEqual([{ id: draft }])
  for (const table of ['published_articles', 'revisions', 'published_versions', 'slug_history']) {
    expect(rowsIn(table), table).toBe(0)
  }
})

test('what the checklist keeps back comes as a draft, says why, and its signed versions end', () => {
  const place = tampered(exported, (copy) => {
    changeJson(file(copy, live), (record) => {
      record.live.content.whatItMeans = 'TK'
    })
    listAnew(copy)
  })
  const { published, drafts, keptBack } = bringIn(place)
  expect({ published, drafts }).toEqual({ published: 0, drafts: 2 })
  expect(keptBack).toEqual([
    { name: 'an-update-that-readers-can-see', reason: expect.stringMatching(/“TK” still stands/) },
  ])
  expect(getUpdate('an-update-that-readers-can-see').kind).not.toBe('live')
  expect(
    db().all(sql`SELECT event FROM published_versions WHERE article_id = ${live} ORDER BY number`),
  ).toEqual([{ event: 'published' }, { event: 'unpublished' }])
  expect(auditedActions(live).at(-1)).toBe('brought in an update')
})

test('what another update has here is told and stays out, and names of here stay', async () => {
  const owner = hire('owner')
  const own = draftOf(owner, 'An update that readers can see')
  const before = rowsIn('topics')
  const { published, drafts, leftOut } = bringIn(exported)
  expect({ published, drafts, topics: rowsIn('topics') - before }).toEqual({
    published: 0,
    drafts: 1,
    topics: 0,
  })
  expect(leftOut).toEqual([
    { name: 'an-update-that-readers-can-see', reason: expect.stringMatching(/Another update has/) },
  ])
  trashArticle(owner, own)
  purgeArticle(owner, own)
  expect(bringIn(exported)).toMatchObject({ published: 1, drafts: 0, alreadyHere: 1, leftOut: [] })
})

test('people and topics of the same name are those of here, and a namesake has another address', () => {
  const row = { role: 'editor' as const, createdAt: 0 }
  const editor = { id: 'here', slug: 'editor-the-editor', name: 'The editor', ...row }
  db().insert(people).values(editor).run()
  db().insert(topics).values({ id: 'ours', slug: 'open-ai', name: 'openai' }).run()
  const place = tampered(exported, (copy) => {
    changeJson(join(copy, 'people.json'), (all) =>
      all.push({ ...all[0], id: 'other', name: 'Somebody else' }),
    )
    listAnew(copy)
  })
  expect(bringIn(place)).toMatchObject({ published: 1, drafts: 1 })
  const { content } = getWorkingCopy(actor, live)
  expect(content.authors.map(({ id }) => id)).toEqual(['here'])
  expect(content.topics).toMatchObject([{ id: 'ours', name: 'openai' }])
  const all = db().select({ id: people.id, slug: people.slug, role: people.role }).from(people)
  expect(all.all()).toEqual([
    { id: 'here', slug: 'editor-the-editor', role: 'editor' },
    { id: 'other', slug: 'somebody-else', role: 'writer' },
  ])
})

test('what is called a picture and is none stays out, and the rest comes in', () => {
  const place = tampered(exported, (copy) => {
    writeFileSync(join(copy, 'media', 'evil.webp'), '<script>alert(1)</script>')
    listAnew(copy)
  })
  expect(bringIn(place)).toMatchObject({
    published: 1,
    leftOut: [{ name: 'media/evil.webp', reason: 'It is no picture.' }],
  })
  expect(existsSync(join(folder(), 'media', 'evil.webp'))).toBe(false)
})

test('what was erased here does not come back', () => {
  bringIn(exported)
  eraseUpdate(hire('owner'), live, 'By law.')
  expect(bringIn(exported)).toMatchObject({
    published: 0,
    alreadyHere: 1,
    leftOut: [{ name: 'an-update-that-readers-can-see', reason: 'It was erased here.' }],
  })
})

test('a full disk in the middle leaves whole updates, says so, and the rest comes next time', () => {
  const place = tampered(exported, (copy) => {
    for (let n = 0; n < 40; n++) copyDraft(copy, n)
    listAnew(copy)
  })
  const client = db().$client
  const pages = Number(client.pragma('page_count', { simple: true }))
  client.pragma(`max_page_count = ${pages + 30}`)
  const refused = refusalOf(() => bringIn(place))
  expect(refused).toHaveProperty(
    'message',
    expect.stringMatching(/the disk is full[\s\S]*stopped after \d+/),
  )
  const done = rowsIn('articles')
  expect(done).toBeGreaterThan(0)
  expect(done).toBeLessThan(42)
  expect(rowsIn('article_questions')).toBe(done * 2)
  client.pragma('max_page_count = 1000000')
  expect(bringIn(place)).toMatchObject({ alreadyHere: done, refused: [], leftOut: [] })
  expect(rowsIn('articles')).toBe(42)
})

test('nobody but an owner takes it out or brings it in', () => {
  for (const role of ['editor', 'writer'] as const) {
    const somebody = hire(role)
    expect(() => importPublication(somebody, exported, false)).toThrow(NotAllowed)
    expect(() => exportPublication(somebody, join(folder(), 'theirs'))).toThrow(NotAllowed)
  }
  expect(db().select().from(auditLog).all()).toEqual([])
})

// biome-ignore lint/suspicious/noExplicitAny: whoever tampers knows no types
type Hostile = any

function addLine(place: string, path: string): void {
  const list = join(place, 'checksums.txt')
  appendFileSync(list, `${'0'.repeat(64)}  ${path}\n`)
  nameList(place, readFileSync(list, 'utf8').split('\n').length - 1)
}

function linkTo(copy: Hostile, address: string): void {
  copy.content.sources[0].permalink = address
}

function spoil(revisions: Hostile): void {
  revisions[0].content = { headline: 1 }
}

function forge(versions: Hostile): void {
  versions[0].payload = versions[0].payload.replace('readers can see', 'readers could see')
}

/** Another draft, of which no row has an id that exists. */
function copyDraft(place: string, number: number): void {
  const text = readFileSync(file(place, draft), 'utf8')
  const end = String(number).padStart(4, '0')
  const record = JSON.parse(
    text.replace(/-[0-9a-f]{8}([0-9a-f]{4})"/g, (_, tail) => `-${end}${tail}9999"`),
  )
  record.content.slug = `draft-${number}`
  record.content.topics = []
  record.content.whatHappened = 'word '.repeat(300)
  writeFileSync(file(place, record.id), JSON.stringify(record))
}

function rowsIn(table: string): number {
  return Number(db().$client.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
}

function refusalOf(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}
