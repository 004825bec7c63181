import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '@/db/connection'
import { sourceChecks } from '@/db/schema/sources'
import { articles } from '@/db/schema/working'
import type { Actor } from '@/lib/accounts/actor'
import { onTestDatabase } from '@/lib/accounts/test-database'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { trashArticle } from '@/lib/editing/drafts/set-aside'
import { addNote, answerNote, resolveNote } from '@/lib/editing/notes/notes'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { approveArticle } from '@/lib/editing/review/approve-article'
import { setOwnApproval } from '@/lib/editing/review/own-approval'
import { returnArticle } from '@/lib/editing/review/return-article'
import { submitArticle } from '@/lib/editing/review/submit-article'
import { anyway, completeDraft, draftOf, hire, source } from '@/lib/editing/test-desk'
import { getToday } from './get-today'
import { desk, plan } from './test-today'
import { waitingCounts } from './waiting-counts'

onTestDatabase()

const waitingFor = (editor: Actor) =>
  getToday(editor).waiting.map(({ kind, headline }) => `${kind}: ${headline}`)

test('a review waits for those who may give it, and a return for its author', () => {
  const { owner, editor, writer } = desk()
  const others = draftOf(writer, 'Others')
  const own = draftOf(editor, 'Own')
  submitArticle(writer, others, 2, 'Please.')
  submitArticle(editor, own, 2)
  expect(waitingFor(editor)).toEqual(['review: Others'])
  expect(waitingFor(owner)).toEqual(['review: Others', 'review: Own'])
  expect(waitingFor(writer)).toEqual([])
  expect(getToday(editor).waiting[0]).toMatchObject({ by: 'Wanda', note: 'Please.' })
  returnArticle(editor, others, 2, 'Thin.')
  expect(waitingFor(writer)).toEqual(['returned: Others'])
  expect(waitingFor(editor)).toEqual([])
  submitArticle(writer, others, 2)
  expect(waitingFor(writer)).toEqual([])
  approveArticle(editor, others, 2)
  expect(waitingFor(owner)).toEqual(['review: Own'])
})

test('with the switch on, what one saved last waits for others', () => {
  const { owner, editor, writer } = desk()
  const id = draftOf(writer, 'Touched')
  submitArticle(writer, id, 2)
  saveArticle(editor, id, 2, completeDraft('Touched up', [writer.id]))
  expect(waitingFor(editor)).toEqual(['review: Touched up'])
  setOwnApproval(owner, false)
  expect(waitingFor(editor)).toEqual([])
  expect(waitingFor(owner)).toEqual(['review: Touched up'])
})

test('a mention waits until it is answered or resolved, and never for who may not open the update', () => {
  const { editor, writer } = desk()
  const other = hire('writer', 'Otto')
  const id = draftOf(writer, 'Noted')
  const note = addNote(editor, id, 'headline', '@Wanda and @Otto: shorter. @Eddie', 1000)
  expect(waitingFor(writer)).toEqual(['mention: Noted'])
  expect(getToday(writer).waiting[0]).toMatchObject({ noteId: note, field: 'headline', at: 1000 })
  expect(waitingFor(other)).toEqual([])
  expect(waitingFor(editor)).toEqual([])
  answerNote(writer, note, 'Is it, @Eddie?', 2000)
  expect(waitingFor(writer)).toEqual([])
  expect(waitingFor(editor)).toEqual(['mention: Noted'])
  answerNote(editor, note, 'No, @Wanda', 3000)
  answerNote(editor, note, 'Really, @Wanda', 4000)
  expect(waitingFor(writer)).toEqual(['mention: Noted'])
  expect(getToday(writer).waiting[0]).toMatchObject({ text: 'Really, @Wanda', at: 4000 })
  resolveNote(editor, note)
  expect(waitingFor(writer)).toEqual([])
  addNote(editor, id, 'update', '@Wanda again')
  trashArticle(editor, id)
  expect(waitingFor(writer)).toEqual([])
})

test('what was blocked waits for those who publish, until it is set anew or done by hand', () => {
  const { editor, writer } = desk()
  const id = draftOf(writer, 'Blocked')
  plan(id, { state: 'blocked', problem: 'There is no source.' })
  expect(getToday(editor).waiting).toMatchObject([
    { kind: 'blocked', headline: 'Blocked', problem: 'There is no source.' },
  ])
  expect(waitingFor(writer)).toEqual([])
  database().update(articles).set({ state: 'live', liveRev: 2 }).where(eq(articles.id, id)).run()
  expect(waitingFor(editor)).toEqual([])
  plan(id, { action: 'unpublish', state: 'blocked' })
  expect(waitingFor(editor)).toEqual(['blocked: Blocked'])
  plan(id, { action: 'unpublish', state: 'due', runAt: Date.now() + 60_000 })
  expect(waitingFor(editor)).toEqual([])
})

test('a source that changed waits for those who may take note of it', async () => {
  const { editor, writer } = desk()
  await publishArticle(editor, draftOf(writer, 'Rests on it'), anyway)
  database()
    .insert(sourceChecks)
    .values({
      permalink: source.permalink,
      state: 'deleted',
      checkedAt: 9,
      since: 7,
      text: '',
      problem: '',
    })
    .run()
  const waits = (actor: Actor) => getToday(actor).waiting.filter(({ kind }) => kind === 'source')
  const told = { headline: 'Rests on it', permalink: source.permalink, change: 'deleted', at: 7 }
  expect(waits(editor)).toMatchObject([told])
  expect(waitingCounts(editor)).toEqual({ today: 1, articles: 0, sources: 1, readers: 0 })
  expect(waits(writer)).toEqual([])
})

test('what is two minutes past its hour and not done waits, in red, and is not next any more', () => {
  const { editor, writer } = desk()
  const other = hire('writer', 'Otto')
  const at = 1_000_000
  plan(draftOf(writer, 'Late'), { runAt: at })
  const seen = (actor: Actor, now: number) => ({
    waiting: getToday(actor, now).waiting.map(({ kind, headline }) => `${kind}: ${headline}`),
    next: getToday(actor, now).day.map(({ headline }) => headline),
    counted: waitingCounts(actor, now).today,
  })
  const inTime = { waiting: [], next: ['Late'], counted: 0 }
  const late = { waiting: ['late: Late'], next: [], counted: 1 }
  expect(seen(editor, at + 2 * 60_000 - 1)).toEqual(inTime)
  expect(seen(editor, at + 2 * 60_000)).toEqual(late)
  expect(seen(writer, at + 2 * 60_000)).toEqual(late)
  expect(seen(other, at + 2 * 60_000)).toEqual({ waiting: [], next: [], counted: 0 })
})

test('the rail counts what waits, and what of it is articles', () => {
  const { editor, writer } = desk()
  expect(waitingCounts(editor)).toEqual({ today: 0, articles: 0, sources: 0, readers: 0 })
  expect(getToday(editor)).toMatchObject({ waiting: [], hasArticles: false })
  for (const headline of ['One', 'Two']) submitArticle(writer, draftOf(writer, headline), 2)
  const noted = draftOf(writer, 'Noted')
  addNote(writer, noted, 'update', '@Eddie?')
  plan(noted, { state: 'blocked' })
  expect(waitingCounts(editor)).toEqual({ today: 4, articles: 2, sources: 0, readers: 0 })
  expect(waitingCounts(writer)).toEqual({ today: 0, articles: 0, sources: 0, readers: 0 })
  expect(getToday(editor).waiting).toHaveLength(4)
  expect(getToday(writer).hasArticles).toBe(true)
})
