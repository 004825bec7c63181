import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { database } from '@/db/connection'
import { auditLog } from '@/db/schema/accounts'
import { publishedArticles } from '@/db/schema/published'
import { Actor } from '@/lib/accounts/actor'
import { onTestDatabase } from '@/lib/accounts/test-database'
import { firstIdAt, overnightSince } from '@/lib/domain/desk/today'
import { trashArticle } from '@/lib/editing/drafts/set-aside'
import { heartbeat } from '@/lib/editing/presence/heartbeat'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { anyway, draftOf, hire } from '@/lib/editing/test-desk'
import { getToday } from './get-today'
import { desk, plan } from './test-today'

onTestDatabase()

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
    database()
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

test('the night begins at 18:00 of the day before, and all work of one on one update is one row', () => {
  const { owner, editor, writer } = desk()
  const now = Date.UTC(2026, 10, 23, 7, 0)
  expect(overnightSince(now, 'UTC')).toBe(Date.UTC(2026, 10, 22, 18, 0))
  expect(overnightSince(Date.UTC(2026, 10, 23), 'UTC')).toBe(Date.UTC(2026, 10, 22, 18, 0))
  expect(overnightSince(now, 'America/New_York')).toBe(Date.UTC(2026, 10, 22, 23, 0))
  const [mine, theirs] = [draftOf(writer, 'Mine'), draftOf(editor, 'Theirs')]
  const happened = (at: number, subject: string, action = 'saved an update', by = writer) => {
    const row = { id: v7({ msecs: at }), at, actorId: by.id, actorName: by.name, action }
    database()
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

test('ids made later sort behind the first of an instant', () => {
  const at = Date.UTC(2026, 0, 1)
  expect(v7({ msecs: at }) > firstIdAt(at)).toBe(true)
  expect(v7({ msecs: at - 1 }) < firstIdAt(at)).toBe(true)
})
