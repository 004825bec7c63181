import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { revisions } from '@/db/schema/revisions'
import { schedules } from '@/db/schema/schedules'
import { articles, topics } from '@/db/schema/working'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { ArticleContent } from '@/lib/domain/article/article'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { trashArticle } from '@/lib/editing/drafts/set-aside'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import {
  anyway,
  auditedActions,
  completeDraft,
  draftOf,
  hire,
  source,
} from '@/lib/editing/test-desk'
import { Conflict, Invalid, NotAllowed, NotFound } from '@/lib/errors'
import { testPublication } from '@/lib/published/test-publication'
import { compareRevisions } from './compare-revisions'
import { listRevisions, revisionRows } from './list-revisions'
import { referenceTexts } from './reference-texts'
import { restoreRevision } from './restore-revision'
import { takeSnapshot } from './take-snapshot'

const { db } = testPublication()

type Desk = { editor: ReturnType<typeof hire>; id: string }

/** An article that is live at rev 2, and its published revision. */
async function liveArticle(headline: string): Promise<Desk & { published: string }> {
  const editor = hire('editor')
  const id = draftOf(editor, headline)
  await publishArticle(editor, id, anyway)
  return { editor, id, published: newest({ editor, id }) }
}

function newest({ editor, id }: Desk): string {
  return listRevisions(editor, id).revisions[0]?.id ?? ''
}

function contentOf({ editor, id }: Desk): ArticleContent {
  return getWorkingCopy(editor, id).content
}

function cut(tx: Transaction, { editor, id }: Desk, content: ArticleContent, at = Date.now()) {
  return takeSnapshot(tx, editor, { articleId: id, rev: 2, content, reason: 'worked on', at })
}

test('revisions are listed newest first, 50 a page, to those who may open the article', () => {
  const desk = { editor: hire('editor'), id: '' }
  desk.id = draftOf(desk.editor, 'Much worked on')
  const content = contentOf(desk)
  writeTransaction(db(), (tx) => {
    for (let at = 1; at <= 60; at++) cut(tx, desk, content, at)
  })
  const first = listRevisions(desk.editor, desk.id)
  expect(first.total).toBe(60)
  expect(first.revisions).toHaveLength(50)
  expect(first.revisions[0]).toMatchObject({
    at: 60,
    by: 'The editor',
    reason: 'worked on',
    rev: 2,
  })
  expect(listRevisions(desk.editor, desk.id, 2).revisions.map(({ at }) => at)).toEqual(
    Array.from({ length: 10 }, (_, index) => 10 - index),
  )
  const stranger = hire('writer', 'Stranger')
  expect(() => listRevisions(stranger, desk.id)).toThrow(NotAllowed)
  expect(() => compareRevisions(stranger, desk.id, 'working', 'working')).toThrow(NotAllowed)
  expect(() => listRevisions(desk.editor, 'none')).toThrow(NotFound)
})

test('the list is read from the index in its order', () => {
  const { sql, params } = revisionRows('x').limit(50).toSQL()
  const plan = db()
    .$client.prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...params)
    .map((row) => (row as { detail: string }).detail)
    .join('\n')
  expect(plan).toContain('revisions_article')
  expect(plan).not.toContain('SCAN')
})

test('the working copy, the live copy and any revision compare with each other', async () => {
  const desk = await liveArticle('Compared in all ways')
  const { editor, id, published } = desk
  expect(compareRevisions(editor, id, 'live', 'working')).toEqual({
    before: 'live',
    after: 'working',
    differences: [],
  })
  expect(compareRevisions(editor, id, published, 'live').differences).toEqual([])
  const { questions, sources } = contentOf(desk)
  saveArticle(editor, id, 2, {
    ...completeDraft('Compared in most ways', [editor.id]),
    slug: 'elsewhere',
    questions: [{ question: 'New', answer: 'One.' }, ...questions],
    sources: [{ ...source, id: sources[0]?.id, likes: '12', countsAsOf: '2026-04-27' }],
    topics: [],
    seoTitle: 'Found',
  })
  const { before, differences } = compareRevisions(editor, id, published, 'working')
  expect(before).toMatchObject({ id: published, reason: 'published' })
  expect(differences.map(({ field }) => field)).toEqual([
    'headline',
    'slug',
    'sources',
    'questions',
    'topics',
    'seoTitle',
  ])
  expect(differences[3]).toMatchObject({ rows: [{ kind: 'added', title: 'New', at: 1 }] })
  const other = draftOf(editor, 'Of another article')
  expect(() => compareRevisions(editor, other, published, 'working')).toThrow(NotFound)
  expect(() => compareRevisions(editor, other, 'live', 'working')).toThrow(NotFound)
})

test('restoring keeps what was there, leaves the live copy alone, and is undone the same way', async () => {
  const desk = await liveArticle('Restored and undone')
  const { editor, id, published } = desk
  const first = contentOf(desk)
  saveArticle(editor, id, 2, { ...completeDraft('Worse', [editor.id]), questions: [], sources: [] })
  const worse = contentOf(desk)

  const restored = restoreRevision(editor, id, published, 3)
  expect(restored.rev).toBe(4)
  expect(contentOf(desk)).toEqual(first)
  expect(getWorkingCopy(editor, id)).toMatchObject({ rev: 4, liveRev: 2, state: 'live' })
  const { revisions: kept } = listRevisions(editor, id)
  expect(kept.map(({ reason, rev }) => [reason, rev])).toEqual([
    ['restored', 4],
    ['worked on', 3],
    ['published', 2],
  ])
  expect(kept[0]?.note).toMatch(/^The text of .+ UTC\.$/)

  restoreRevision(editor, id, restored.undo, 4)
  expect(contentOf(desk)).toEqual(worse)
  expect(listRevisions(editor, id).total).toBe(4)
  expect(auditedActions(id).filter((action) => action === 'restored a revision')).toHaveLength(2)
})

test('restoring what stands there already changes nothing', async () => {
  const { editor, id, published } = await liveArticle('Stands already')
  expect(restoreRevision(editor, id, published, 2)).toEqual({ rev: 2, undo: published })
  expect(listRevisions(editor, id).total).toBe(1)
})

test('a restore on an older rev, in the trash, by a stranger or of a stranger’s text is refused', async () => {
  const { editor, id, published } = await liveArticle('Refused in four ways')
  saveArticle(editor, id, 2, completeDraft('Saved meanwhile', [editor.id]))
  expect(() => restoreRevision(editor, id, published, 2)).toThrow(Conflict)
  expect(() => restoreRevision(hire('writer', 'Other'), id, published, 3)).toThrow(NotAllowed)
  const draft = draftOf(editor, 'A draft to trash')
  expect(() => restoreRevision(editor, draft, published, 2)).toThrow(NotFound)
  trashArticle(editor, draft)
  expect(() => restoreRevision(editor, draft, published, 2)).toThrow('in the trash')
  expect(contentOf({ editor, id }).headline).toBe('Saved meanwhile')
})

test('a restore of an approved text asks for a new approval', () => {
  const desk = { editor: hire('editor'), id: '' }
  desk.id = draftOf(desk.editor, 'Approved as it is')
  const revision = writeTransaction(db(), (tx) => cut(tx, desk, contentOf(desk)))
  saveArticle(desk.editor, desk.id, 2, completeDraft('Approved otherwise', [desk.editor.id]))
  db().update(articles).set({ state: 'ready' }).where(eq(articles.id, desk.id)).run()
  restoreRevision(desk.editor, desk.id, revision, 3)
  expect(getWorkingCopy(desk.editor, desk.id).state).toBe('review')
})

test('an address that another update has by now stays where it is, and the history says so', () => {
  const desk = { editor: hire('editor'), id: '' }
  desk.id = draftOf(desk.editor, 'Wanted by two')
  const revision = writeTransaction(db(), (tx) => cut(tx, desk, contentOf(desk)))
  const draft = completeDraft('Wanted by two', [desk.editor.id])
  saveArticle(desk.editor, desk.id, 2, { ...draft, slug: 'given-away' })
  draftOf(desk.editor, 'Wanted by two')
  expect(() => restoreRevision(desk.editor, desk.id, revision, 3)).toThrow(
    'Only the address differs, and another update has “wanted-by-two” now',
  )
  saveArticle(desk.editor, desk.id, 3, { ...draft, slug: 'given-away', takeaway: 'More' })
  restoreRevision(desk.editor, desk.id, revision, 4)
  expect(contentOf(desk)).toMatchObject({ takeaway: '', slug: 'given-away' })
  expect(listRevisions(desk.editor, desk.id).revisions[0]?.note).toContain(
    'Another update has its address “wanted-by-two” now, so the address stays “given-away”.',
  )
})

test('a topic that is gone is made again, an author who is gone stops the restore', () => {
  const desk = { editor: hire('editor'), id: '' }
  desk.id = draftOf(desk.editor, 'With a rare topic')
  const draft = completeDraft('With a rare topic', [desk.editor.id])
  saveArticle(desk.editor, desk.id, 2, { ...draft, topics: [{ name: 'Rare', kind: 'law' }] })
  const content = contentOf(desk)
  const revision = writeTransaction(db(), (tx) => cut(tx, desk, content))
  const nobody = {
    id: 'gone',
    slug: 'gone',
    name: 'Gone',
    bio: '',
    fediverse: '',
    avatar: '',
    links: [],
  }
  const unsigned = writeTransaction(db(), (tx) => cut(tx, desk, { ...content, authors: [nobody] }))
  saveArticle(desk.editor, desk.id, 3, { ...draft, topics: [] })
  db().delete(topics).where(eq(topics.name, 'Rare')).run()
  restoreRevision(desk.editor, desk.id, revision, 4)
  expect(contentOf(desk).topics).toMatchObject([{ name: 'Rare', kind: 'law' }])
  expect(() => restoreRevision(desk.editor, desk.id, unsigned, 5)).toThrow(Invalid)
})

test('a revision from before a field existed gets what the field begins with', () => {
  const desk = { editor: hire('editor'), id: '' }
  desk.id = draftOf(desk.editor, 'Older than a field')
  const { aiUse: _, ...older } = contentOf(desk)
  const id = writeTransaction(db(), (tx) => cut(tx, desk, contentOf(desk)))
  db().update(revisions).set({ content: older }).where(eq(revisions.id, id)).run()
  expect(compareRevisions(desk.editor, desk.id, id, 'working').differences).toEqual([])
})

test('the live and the scheduled text are there to compare with while they are due', async () => {
  const { editor, id, published } = await liveArticle('Ahead of two texts')
  expect(referenceTexts(editor, id)).toMatchObject({
    live: { headline: 'Ahead of two texts' },
    scheduled: null,
  })
  const schedule = { articleId: id, runAt: 1, zone: 'UTC', setByName: 'x', setAt: 1 }
  const rows = [
    { ...schedule, id: 'over', action: 'publish' as const, state: 'done' as const },
    { ...schedule, id: 'due', action: 'publish' as const, revisionId: published },
    { ...schedule, id: 'down', action: 'unpublish' as const },
  ]
  db().insert(schedules).values(rows).run()
  expect(referenceTexts(editor, id).scheduled).toMatchObject({
    revisionId: published,
    content: { headline: 'Ahead of two texts' },
  })
  const draft = draftOf(editor, 'Ahead of nothing')
  expect(referenceTexts(editor, draft)).toEqual({ live: null, scheduled: null })
})
