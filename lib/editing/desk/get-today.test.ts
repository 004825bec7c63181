import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { auditLog } from '@/db/schema/accounts'
import { schedules } from '@/db/schema/schedules'
import { articles } from '@/db/schema/working'
import type { Actor } from '@/lib/accounts/actor'
import { onTestDatabase } from '@/lib/accounts/test-database'
import { firstIdAt, overnightSince } from '@/lib/domain/desk/today'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { trashArticle } from '@/lib/editing/drafts/set-aside'
import { addNote, answerNote, resolveNote } from '@/lib/editing/notes/notes'
import { waitingMentions } from '@/lib/editing/notes/waiting-mentions'
import { approveArticle } from '@/lib/editing/review/approve-article'
import { setOwnApproval } from '@/lib/editing/review/own-approval'
import { returnArticle } from '@/lib/editing/review/return-article'
import { submitArticle } from '@/lib/editing/review/submit-article'
import { returnedArticles, waitingReviews } from '@/lib/editing/review/waiting-reviews'
import {
  blockedSchedules,
  dueSchedules,
  lateSchedules,
} from '@/lib/editing/schedules/waiting-schedules'
import { completeDraft, draftOf, hire } from '@/lib/editing/test-desk'
import { changedOvernight } from './changed-overnight'
import { getToday } from './get-today'
import { waitingCounts } from './waiting-counts'

onTestDatabase()

const db = () => globalThis.headsupDatabase as NonNullable<typeof globalThis.headsupDatabase>
const desk = () => ({
  owner: hire('owner'),
  editor: hire('editor', 'Eddie'),
  writer: hire('writer', 'Wanda'),
})
const waitingFor = (editor: Actor) =>
  getToday(editor).waiting.map(({ kind, headline }) => `${kind}: ${headline}`)

function plan(articleId: string, values: Partial<typeof schedules.$inferInsert>): void {
  const row = { id: v7(), articleId, action: 'publish' as const, runAt: 5000, setByName: 'Eddie' }
  db()
    .insert(schedules)
    .values({ ...row, zone: 'Europe/Berlin', setAt: 1000, ...values })
    .run()
}

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
  db().update(articles).set({ state: 'live', liveRev: 2 }).where(eq(articles.id, id)).run()
  expect(waitingFor(editor)).toEqual([])
  plan(id, { action: 'unpublish', state: 'blocked' })
  expect(waitingFor(editor)).toEqual(['blocked: Blocked'])
  plan(id, { action: 'unpublish', state: 'due', runAt: Date.now() + 60_000 })
  expect(waitingFor(editor)).toEqual([])
})

test('what goes out next comes soonest first, writers see their own', () => {
  const { editor, writer } = desk()
  plan(draftOf(editor, 'Later'), { runAt: 9000 })
  plan(draftOf(writer, 'Sooner'), { runAt: 8000 })
  plan(draftOf(writer, 'Over'), { runAt: 7000, state: 'done' })
  const titles = (actor: Actor) => getToday(actor, 7500).next.map(({ headline }) => headline)
  expect(titles(editor)).toEqual(['Sooner', 'Later'])
  expect(titles(writer)).toEqual(['Sooner'])
  expect(getToday(editor, 7500).next[0]).toMatchObject({ runAt: 8000, zone: 'Europe/Berlin' })
})

test('what is two minutes past its hour and not done waits, in red, and is not next any more', () => {
  const { editor, writer } = desk()
  const other = hire('writer', 'Otto')
  const at = 1_000_000
  plan(draftOf(writer, 'Late'), { runAt: at })
  const seen = (actor: Actor, now: number) => ({
    waiting: getToday(actor, now).waiting.map(({ kind, headline }) => `${kind}: ${headline}`),
    next: getToday(actor, now).next.map(({ headline }) => headline),
    counted: waitingCounts(actor, now).today,
  })
  const inTime = { waiting: [], next: ['Late'], counted: 0 }
  const late = { waiting: ['late: Late'], next: [], counted: 1 }
  expect(seen(editor, at + 2 * 60_000 - 1)).toEqual(inTime)
  expect(seen(editor, at + 2 * 60_000)).toEqual(late)
  expect(seen(writer, at + 2 * 60_000)).toEqual(late)
  expect(seen(other, at + 2 * 60_000)).toEqual({ waiting: [], next: [], counted: 0 })
})

test('the night begins at 18:00 of the day before, and all work of one on one update is one row', () => {
  const { owner, editor, writer } = desk()
  const now = Date.UTC(2026, 10, 23, 7, 0)
  expect(overnightSince(now, 'UTC')).toBe(Date.UTC(2026, 10, 22, 18, 0))
  expect(overnightSince(Date.UTC(2026, 10, 23), 'UTC')).toBe(Date.UTC(2026, 10, 22, 18, 0))
  expect(overnightSince(now, 'America/New_York')).toBe(Date.UTC(2026, 10, 22, 23, 0))
  const [mine, theirs] = [draftOf(writer, 'Mine'), draftOf(editor, 'Theirs')]
  const happened = (at: number, subject: string, action = 'saved an update', by = writer) => {
    const row = { id: v7({ msecs: at }), at, actorId: by.id, actorName: by.name, action }
    db()
      .insert(auditLog)
      .values({ ...row, subject, detail: {} })
      .run()
  }
  const night = Date.UTC(2040, 0, 1, 18)
  happened(night - 1, mine, 'published an update')
  happened(night, mine)
  happened(night + 5, theirs, 'published an update', editor)
  happened(night + 10, mine, 'archived an update')
  happened(night + 20, 'ownApproval', 'changed a setting', owner)
  happened(night + 25, editor.id, 'changed a role', owner)
  happened(night + 30, editor.id, 'signed in', editor)
  const told = (actor: Actor) =>
    getToday(actor, night + 12 * 3_600_000).changed.map(
      ({ by, action, times, article, about, at }) =>
        `${at - night} ${by} ${action} ${times} ${article?.headline ?? about}`,
    )
  expect(told(owner)).toEqual([
    '25 The owner changed a role 1 Eddie',
    '20 The owner changed a setting 1 Approving one’s own work',
    '10 Wanda archived an update 2 Mine',
    '5 Eddie published an update 1 Theirs',
  ])
  expect(told(editor)).toHaveLength(2)
  expect(told(writer)).toEqual(['10 Wanda archived an update 2 Mine'])
})

test('the rail counts what waits, and what of it is articles', () => {
  const { editor, writer } = desk()
  expect(waitingCounts(editor)).toEqual({ today: 0, articles: 0, sources: 0 })
  expect(getToday(editor)).toMatchObject({ waiting: [], hasArticles: false })
  for (const headline of ['One', 'Two']) submitArticle(writer, draftOf(writer, headline), 2)
  const noted = draftOf(writer, 'Noted')
  addNote(writer, noted, 'update', '@Eddie?')
  plan(noted, { state: 'blocked' })
  expect(waitingCounts(editor)).toEqual({ today: 4, articles: 2, sources: 0 })
  expect(waitingCounts(writer)).toEqual({ today: 0, articles: 0, sources: 0 })
  expect(getToday(editor).waiting).toHaveLength(4)
  expect(getToday(writer).hasArticles).toBe(true)
})

const dueByTime = 'SEARCH schedules USING INDEX schedules_due (state=? AND run_at'

test.each([
  ['reviews', waitingReviews, 'SEARCH articles USING INDEX articles_state_updated (state=?)'],
  ['returns', returnedArticles, 'SEARCH articles USING INDEX articles_state_updated (state=?)'],
  ['mentions', waitingMentions, 'SEARCH note_mentions USING'],
  ['blocked', blockedSchedules, 'SEARCH schedules USING INDEX schedules_due (state=?)'],
  ['due', (editor: Actor) => dueSchedules(editor, 0), dueByTime],
  ['late', (editor: Actor) => lateSchedules(editor, 0), dueByTime],
  ['changed', (editor: Actor) => changedOvernight(editor, 0), 'SEARCH audit_log USING INDEX'],
])('%s come from an index, and nothing is read through', (_, query, first) => {
  for (const role of ['owner', 'writer'] as const) {
    const isNeverTheirs = query === waitingReviews || query === blockedSchedules
    if (role === 'writer' && isNeverTheirs) continue
    const { sql, params } = query(hire(role)).limit(20).toSQL()
    const steps = db()
      .$client.prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...params) as { detail: string }[]
    const details = steps.map((step) => step.detail)
    expect(details[0]).toContain(first)
    expect(details.filter((detail) => detail.startsWith('SCAN'))).toEqual([])
  }
})

test('ids made later sort behind the first of an instant', () => {
  const at = Date.UTC(2026, 0, 1)
  expect(v7({ msecs: at }) > firstIdAt(at)).toBe(true)
  expect(v7({ msecs: at - 1 }) < firstIdAt(at)).toBe(true)
})
