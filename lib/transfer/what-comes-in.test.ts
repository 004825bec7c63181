import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditLog, people } from '@/db/schema/accounts'
import { articles, topics } from '@/db/schema/working'
import { Actor } from '@/lib/accounts/actor'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { purgeArticle } from '@/lib/editing/drafts/purge-article'
import { trashArticle } from '@/lib/editing/drafts/set-aside'
import { eraseUpdate } from '@/lib/editing/erasures/erase-update'
import { draftOf, hire } from '@/lib/editing/test-desk'
import type { UpdateRecord } from '@/lib/editing/transfers/update-record'
import { NotAllowed } from '@/lib/errors'
import { getUpdate } from '@/lib/published/get-update'
import { exportPublication } from './export-publication'
import { importPublication } from './import-publication'
import { bringIn, refusalOf, testExport, updateFile } from './test-export'
import { changeJson, first, listAnew, tampered } from './test-tampering'

const { db, exported, folder, ids, rowsIn } = testExport()

test('what the checklist keeps back comes as a draft, says why, and its signed versions end', () => {
  const place = tampered(exported(), (copy) => {
    changeJson<UpdateRecord>(updateFile(copy, ids.live), ({ live }) =>
      Object.assign(live?.content ?? {}, { whatItMeans: 'TK' }),
    )
    listAnew(copy)
  })
  const { published, drafts, keptBack } = bringIn(place)
  expect({ published, drafts }).toEqual({ published: 0, drafts: 2 })
  expect(keptBack).toEqual([
    { name: 'an-update-that-readers-can-see', reason: expect.stringMatching(/“TK” still stands/) },
  ])
  expect(getUpdate('an-update-that-readers-can-see').kind).not.toBe('live')
  expect(
    db().all(
      sql`SELECT event FROM published_versions WHERE article_id = ${ids.live} ORDER BY number`,
    ),
  ).toEqual([{ event: 'published' }, { event: 'unpublished' }])
  const states = db().select({ id: articles.id, state: articles.state, liveRev: articles.liveRev })
  expect(states.from(articles).orderBy(articles.id).all()).toEqual([
    { id: ids.live, state: 'draft', liveRev: null },
    { id: ids.draft, state: 'draft', liveRev: null },
  ])
  expect(broughtIn()).toEqual([
    { subject: ids.live, actorName: 'command line', detail: { problem: keptBack[0]?.reason } },
    { subject: ids.draft, actorName: 'command line', detail: {} },
  ])
})

test('what another update has here is told and stays out, and names of here stay', async () => {
  const owner = hire('owner')
  const own = draftOf(owner, 'An update that readers can see')
  const before = rowsIn('topics')
  const { published, drafts, leftOut } = bringIn(exported())
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
  expect(bringIn(exported())).toMatchObject({
    published: 1,
    drafts: 0,
    alreadyHere: 1,
    leftOut: [],
  })
})

test('people and topics of the same name are those of here, and a namesake has another address', () => {
  const row = { role: 'editor' as const, createdAt: 0 }
  const editor = { id: 'here', slug: 'editor-the-editor', name: 'The editor', ...row }
  db().insert(people).values(editor).run()
  db().insert(topics).values({ id: 'ours', slug: 'open-ai', name: 'openai' }).run()
  const place = tampered(exported(), (copy) => {
    changeJson<object[]>(join(copy, 'people.json'), (all) =>
      all.push({ ...first(all), id: 'other', name: 'Somebody else' }),
    )
    listAnew(copy)
  })
  expect(bringIn(place)).toMatchObject({ published: 1, drafts: 1 })
  const { content } = getWorkingCopy(Actor.commandLine(), ids.live)
  expect(content.authors.map(({ id }) => id)).toEqual(['here'])
  expect(content.topics).toMatchObject([{ id: 'ours', name: 'openai' }])
  const all = db().select({ id: people.id, slug: people.slug, role: people.role }).from(people)
  expect(all.all()).toEqual([
    { id: 'here', slug: 'editor-the-editor', role: 'editor' },
    { id: 'other', slug: 'somebody-else', role: 'writer' },
  ])
})

test('what is called a picture and is none stays out, and the rest comes in', () => {
  const place = tampered(exported(), (copy) => {
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
  bringIn(exported())
  eraseUpdate(hire('owner'), ids.live, 'By law.')
  expect(bringIn(exported())).toMatchObject({
    published: 0,
    alreadyHere: 1,
    leftOut: [{ name: 'an-update-that-readers-can-see', reason: 'It was erased here.' }],
  })
})

test('a full disk in the middle leaves whole updates, says so, and the rest comes next time', () => {
  const place = tampered(exported(), (copy) => {
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
    expect(() => importPublication(somebody, exported(), false)).toThrow(NotAllowed)
    expect(() => exportPublication(somebody, join(folder(), 'theirs'))).toThrow(NotAllowed)
  }
  expect(db().select().from(auditLog).all()).toEqual([])
})

/** What the log says of each that came in. */
function broughtIn(): object[] {
  const { subject, actorName, detail, action } = auditLog
  return db()
    .select({ subject, actorName, detail })
    .from(auditLog)
    .where(eq(action, 'brought in an update'))
    .orderBy(subject)
    .all()
}

/** Another draft, of which no row has an id that exists. */
function copyDraft(place: string, number: number): void {
  const text = readFileSync(updateFile(place, ids.draft), 'utf8')
  const end = String(number).padStart(4, '0')
  const record = JSON.parse(
    text.replace(/-[0-9a-f]{8}([0-9a-f]{4})"/g, (_, tail) => `-${end}${tail}9999"`),
  )
  record.content.slug = `draft-${number}`
  record.content.topics = []
  record.content.whatHappened = 'word '.repeat(300)
  writeFileSync(updateFile(place, record.id), JSON.stringify(record))
}
