import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { auditLog } from '@/db/schema/accounts'
import { templates } from '@/db/schema/drafts'
import { publishedArticles, slugHistory } from '@/db/schema/published'
import { publishedErasures, publishedVersions } from '@/db/schema/published-proofs'
import { revisions } from '@/db/schema/revisions'
import { unwipedErasures } from '@/db/schema/signatures'
import { articles } from '@/db/schema/working'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { addNote } from '@/lib/editing/notes/notes'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { retractArticle } from '@/lib/editing/publishing/retract-article'
import { listRevisions } from '@/lib/editing/revisions/list-revisions'
import { anyway, completeDraft, draftOf, hire } from '@/lib/editing/test-desk'
import { Conflict, Invalid, NotAllowed } from '@/lib/errors'
import { articleBySlug } from '@/lib/published/article-by-slug'
import { getProof } from '@/lib/published/get-proof'
import { getUpdate } from '@/lib/published/get-update'
import { testPublication } from '@/lib/published/test-publication'
import { eraseUpdate } from './erase-update'
import { eraseWords } from './erase-words'
import { wipeErased } from './wipe-erased'

const { db, folder } = testPublication()

const owner = () => hire('owner')
const versionsOf = (id: string) =>
  db()
    .select()
    .from(publishedVersions)
    .where(eq(publishedVersions.articleId, id))
    .orderBy(publishedVersions.number)
    .all()
const faults = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    if (error instanceof Invalid) return error.fields
    throw error
  }
  return {}
}

beforeEach(() => {
  db().delete(templates).run()
})

/** Every byte of the database, its log and the cards. */
function everyByte(): string {
  const files = [folder(), join(folder(), 'media', 'og')].flatMap((place) =>
    readdirSync(place, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(place, entry.name)),
  )
  return files.map((file) => readFileSync(file, 'latin1')).join('\n')
}

/** An update that named somebody, and does so no more. */
async function mended(headline: string, correction: string): Promise<string> {
  const editor = hire('editor')
  const id = draftOf(editor, headline)
  const save = (change: object) => {
    const { rev } = getWorkingCopy(editor, id)
    saveArticle(editor, id, rev, { ...completeDraft(headline, [editor.id]), ...change })
  }
  await publishArticle(editor, id, anyway)
  save({ takeaway: 'Quentin Qwertz lives at 11 Asdf Street.' })
  addNote(editor, id, 'takeaway', 'Is QUENTIN  QWERTZ his name?')
  await publishArticle(editor, id, { ...anyway, change: 'update' })
  save({ takeaway: 'Somebody lives somewhere.' })
  await publishArticle(editor, id, { ...anyway, change: 'correction', correction })
  return id
}

test('words go from everything that is kept, readers are told, and the chain says so', async () => {
  const id = await mended('Named and mended', 'We named Quentin Qwertz, which was wrong.')
  const before = versionsOf(id)
  expect(eraseWords(owner(), id, 'Quentin Qwertz\n11 Asdf Street', 'A court said so.')).toEqual({
    revisions: 1,
    versions: 2,
    notes: 3,
  })
  const after = versionsOf(id)
  expect(after.slice(0, 3)).toEqual([
    before[0],
    { ...before[1], payload: null },
    { ...before[2], payload: null },
  ])
  const said = JSON.parse(after[3]?.payload ?? '')
  expect(said).toMatchObject({
    number: 4,
    event: 'erased',
    previous: before[2]?.hash,
    reason: 'A court said so.',
    erased: [before[1]?.hash, before[2]?.hash],
    update: { corrections: [{ note: 'We named [taken out], which was wrong.' }] },
  })
  expect(getProof('named-and-mended')?.versions.map((version) => Object.keys(version))).toEqual([
    ['payload', 'hash', 'signature'],
    ['number', 'hash'],
    ['number'],
    ['payload', 'hash', 'signature'],
  ])
  const update = getUpdate('named-and-mended')
  expect(update).toMatchObject({
    kind: 'live',
    erasures: [{ at: expect.any(Number), reason: 'A court said so.' }],
    article: { corrections: [{ note: 'We named [taken out], which was wrong.' }] },
  })
  expect(listRevisions(owner(), id).revisions.length).toBeGreaterThan(0)
  expect(db().select().from(auditLog).where(eq(auditLog.subject, id)).all().at(-1)).toMatchObject({
    actorId: owner().id,
    action: 'erased words of an update',
    detail: { reason: 'A court said so.' },
  })
  expect(everyByte()).toMatch(/Quentin Qwertz/i)
  expect(await wipeErased()).toBe(1)
  const { card = '', pictures = [] } = articleBySlug('named-and-mended') ?? {}
  const drawn = readdirSync(join(folder(), 'media', 'og'))
  expect(pictures).toHaveLength(3)
  expect(drawn).toEqual(expect.arrayContaining([card, ...pictures]))
  expect(everyByte()).not.toMatch(/Quentin\s+Qwertz|Asdf Street/i)
  expect(db().select().from(unwipedErasures).all()).toEqual([])
  expect(await wipeErased()).toBe(0)
})

test('words that still stand somewhere are for somebody to rewrite first', async () => {
  const id = await mended('Qux Quux was here', 'It was wrong.')
  const erase = (words: string) => faults(() => eraseWords(owner(), id, words, 'By law.'))
  const inTemplate = { id: 't', name: 'Model', content: { takeaway: 'Zork zork' } }
  db()
    .insert(templates)
    .values({ ...inTemplate, madeByName: 'x', madeAt: 0 })
    .run()
  expect(
    ['it MATTERS.', 'qux quux', 'zork  zork', 'nowhere at all', '', 'ab', 'x'.repeat(301)].map(
      erase,
    ),
  ).toEqual([
    {
      words:
        'These words still stand in the text at the desk. Take them out and publish that first.',
    },
    {
      words:
        'These words still stand in the text at the desk. Take them out and publish that first.',
    },
    { words: 'These words still stand in the template “Model”. Remove that first.' },
    { words: 'Nothing that is kept of this update has these words, written like this.' },
    { words: 'Say which words have to go.' },
    { words: '“ab” is too short: it would be found in other words too.' },
    { words: 'A line can have 300 characters; one has 301.' },
  ])
  expect(() => eraseWords(owner(), id, 'it MATTERS.', 'By law.')).toThrow(
    new Invalid('Nothing was erased.', {
      words:
        'These words still stand in the text at the desk. Take them out and publish that first.',
    }),
  )
  expect(faults(() => eraseWords(owner(), id, 'Quentin Qwertz', ' '))).toEqual({
    reason: 'Say why: readers see it.',
  })
  expect(faults(() => eraseWords(owner(), id, 'Quentin Qwertz', 'For quentin qwertz'))).toEqual({
    reason: 'Readers see this, so it cannot have the words itself.',
  })
  const editor = hire('editor')
  const { rev } = getWorkingCopy(editor, id)
  saveArticle(editor, id, rev, completeDraft('Another headline', [editor.id]))
  expect(erase('Qux Quux')).toEqual({
    words: 'These words still stand in what readers see. Publish the text without them.',
  })
  await publishArticle(editor, id, { ...anyway, change: 'update' })
  expect(erase('Qux Quux')).toEqual({
    words: 'These words still stand in its address. Give it another one and publish that first.',
  })
  const moved = { ...completeDraft('Another headline', [editor.id]), slug: 'another-headline' }
  saveArticle(editor, id, getWorkingCopy(editor, id).rev, moved)
  await publishArticle(editor, id, { ...anyway, change: 'update' })
  expect(erase('Qux Quux')).toEqual({})
  const slugs = db().select().from(slugHistory).where(eq(slugHistory.articleId, id)).all()
  expect(slugs.map(({ slug }) => slug)).toEqual(['another-headline'])
  expect(() => eraseWords(hire('editor'), id, 'Quentin', 'By law.')).toThrow(NotAllowed)
})

test('a whole update goes, and its address says when and why', async () => {
  const id = await mended('Wholly erased', 'It was wrong.')
  const before = versionsOf(id)
  expect(() => eraseUpdate(hire('editor'), id, 'By law.')).toThrow(NotAllowed)
  expect(faults(() => eraseUpdate(owner(), id, ''))).toEqual({ reason: 'Say why: readers see it.' })
  eraseUpdate(owner(), id, 'By law.')
  const rows = [articles, publishedArticles].map((table) =>
    db().select().from(table).where(eq(table.id, id)).all(),
  )
  expect(rows).toEqual([[], []])
  expect(db().select().from(revisions).where(eq(revisions.articleId, id)).all()).toEqual([])
  const after = versionsOf(id)
  expect(after.slice(0, 3)).toEqual(before.map((row) => ({ ...row, payload: null })))
  expect(JSON.parse(after[3]?.payload ?? '')).toMatchObject({
    event: 'erased',
    update: null,
    reason: 'By law.',
    erased: before.map(({ hash }) => hash),
  })
  expect(getUpdate('wholly-erased')).toEqual({
    kind: 'erased',
    reason: 'By law.',
    erasedAt: db().select().from(publishedErasures).all().at(-1)?.at,
  })
  expect(getProof('wholly-erased')?.versions).toHaveLength(4)
  const audited = db().select().from(auditLog).where(eq(auditLog.subject, id)).all()
  const details = new Set(audited.map(({ detail }) => Object.keys(detail).join()))
  expect([...details].sort()).toEqual(['erased', 'reason'])
  await wipeErased()
  expect(everyByte()).not.toMatch(/Wholly erased/)
})

test('a retracted update goes with its retraction, and one nobody saw is no matter for readers', async () => {
  const id = await mended('Retracted, then erased', 'It was wrong.')
  retractArticle(hire('editor'), id, 'Wrong from the beginning.')
  eraseUpdate(owner(), id, 'By law.')
  expect(getUpdate('retracted-then-erased')).toMatchObject({ kind: 'erased', reason: 'By law.' })
  const unseen = draftOf(hire('editor'), 'Never seen')
  expect(() => eraseUpdate(owner(), unseen, 'By law.')).toThrow(Conflict)
})
