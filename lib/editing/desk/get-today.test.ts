import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { auditLog, people } from '@/db/schema/accounts'
import { publishedArticles, settings } from '@/db/schema/published'
import { schedules } from '@/db/schema/schedules'
import { sourceChecks } from '@/db/schema/sources'
import { articles } from '@/db/schema/working'
import { Actor } from '@/lib/accounts/actor'
import { onTestDatabase } from '@/lib/accounts/test-database'
import { firstIdAt, overnightSince } from '@/lib/domain/desk/today'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { trashArticle } from '@/lib/editing/drafts/set-aside'
import { addNote, answerNote, resolveNote } from '@/lib/editing/notes/notes'
import { waitingMentions } from '@/lib/editing/notes/waiting-mentions'
import { heartbeat } from '@/lib/editing/presence/heartbeat'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
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
import { setSourceFetching } from '@/lib/editing/sources/source-fetching'
import {
  anyway,
  auditedActions,
  completeDraft,
  draftOf,
  hire,
  source,
} from '@/lib/editing/test-desk'
import { atTheDesk } from './at-the-desk'
import { changedOutside, changedOvernight } from './changed-overnight'
import { dismissFirstSteps, getFirstSteps } from './first-steps'
import { getToday } from './get-today'
import { waitingCounts } from './waiting-counts'
import { wentOut } from './went-out'

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
  const tomorrow = 24 * 3_600_000
  plan(draftOf(editor, 'Later'), { runAt: tomorrow + 1 })
  plan(draftOf(writer, 'Sooner'), { runAt: tomorrow })
  plan(draftOf(writer, 'Today'), { runAt: tomorrow - 1, action: 'unpublish' })
  plan(draftOf(writer, 'Over'), { runAt: tomorrow, state: 'done' })
  const titles = (actor: Actor) => getToday(actor, 7500).next.map(({ headline }) => headline)
  expect(titles(editor)).toEqual(['Sooner', 'Later'])
  expect(titles(writer)).toEqual(['Sooner'])
  const { next, day } = getToday(editor, 7500)
  expect(next[0]).toMatchObject({ runAt: tomorrow, zone: 'Europe/Berlin' })
  expect(day).toMatchObject([{ headline: 'Today', kind: 'comes down', at: tomorrow - 1 }])
})

test('the day has what readers got for the first time today, writers see their own', async () => {
  const { editor, writer } = desk()
  const theirs = draftOf(writer, 'Out today by a writer')
  const mine = draftOf(editor, 'Out today by an editor')
  for (const id of [theirs, mine]) await publishArticle(editor, id, anyway)
  const outOn = (id: string, at: number) =>
    db()
      .update(publishedArticles)
      .set({ firstPublishedAt: at })
      .where(eq(publishedArticles.id, id))
      .run()
  const noon = Date.UTC(2026, 10, 24, 12)
  outOn(theirs, noon - 12 * 3_600_000)
  outOn(mine, noon)
  const day = (actor: Actor, now = noon) =>
    getToday(actor, now).day.map(({ headline, kind }) => `${kind}: ${headline}`)
  expect(day(editor)).toEqual([
    'went out: Out today by a writer',
    'went out: Out today by an editor',
  ])
  expect(day(writer)).toEqual(['went out: Out today by a writer'])
  expect(day(editor, noon - 1)).toEqual(['went out: Out today by a writer'])
  expect(day(editor, noon + 24 * 3_600_000)).toEqual([])
})

test('what was done from outside the desk is a number of updates, and nothing else of it is told', () => {
  const { editor, writer } = desk()
  const outside = Actor.commandLine()
  const ids = ['One', 'Two'].map((headline) => draftOf(writer, headline))
  for (const id of ids) trashArticle(outside, id)
  const { changed, changedOutside } = getToday(editor)
  expect(changedOutside).toBe(2)
  expect(changed.filter(({ by }) => by === 'command line')).toEqual([])
  expect(getToday(hire('writer', 'Otto')).changedOutside).toBe(0)
})

test('others who have an update open are at the desk, as far as one may open it', () => {
  const { owner, editor, writer } = desk()
  const now = Date.now()
  const id = draftOf(editor, 'Open now')
  heartbeat(editor, id, 'tab', now)
  heartbeat(editor, id, 'second-tab', now)
  const seen = { personId: editor.id, name: 'Eddie', articleId: id, headline: 'Open now' }
  expect(getToday(owner, now).present).toEqual([seen])
  expect(getToday(owner, now + 61_000).present).toEqual([])
  expect(getToday(editor, now).present).toEqual([])
  expect(getToday(writer, now).present).toEqual([])
})

test('a source that changed waits for those who may take note of it', async () => {
  const { editor, writer } = desk()
  await publishArticle(editor, draftOf(writer, 'Rests on it'), anyway)
  db()
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

test('the first steps are an owner’s, done one by one, and gone once dismissed', () => {
  const { owner, editor, writer } = desk()
  const none = { name: false, people: false, fetching: false, update: false }
  expect(getFirstSteps(owner)).toEqual(none)
  expect(getFirstSteps(editor)).toBeNull()
  setSourceFetching(owner, true)
  setSourceFetching(owner, false)
  db().update(people).set({ email: 'eddie@example.org' }).where(eq(people.id, editor.id)).run()
  const id = draftOf(writer, 'The first')
  expect(getFirstSteps(owner)).toEqual({ ...none, fetching: true, people: true })
  db().update(articles).set({ state: 'live', liveRev: 2 }).where(eq(articles.id, id)).run()
  expect(getFirstSteps(owner)).toMatchObject({ update: true, name: false })
  expect(() => dismissFirstSteps(editor)).toThrow('Only an owner')
  dismissFirstSteps(owner)
  dismissFirstSteps(owner)
  expect(getFirstSteps(owner)).toBeNull()
  expect(auditedActions('firstSteps')).toEqual(['changed a setting'])
  db().update(settings).set({ key: 'name' }).where(eq(settings.key, 'firstSteps')).run()
  expect(getFirstSteps(owner)).toBeNull()
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
  ['outside', (editor: Actor) => changedOutside(editor, 0), 'SEARCH audit_log USING INDEX'],
  ['out', (editor: Actor) => wentOut(editor, 0, 1), 'SEARCH published_articles USING'],
  ['present', (editor: Actor) => atTheDesk(editor, 1), 'SEARCH article_presence USING INDEX'],
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
