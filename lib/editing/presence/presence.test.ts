import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { people } from '@/db/schema/accounts'
import { articlePresence } from '@/db/schema/presence'
import { Actor } from '@/lib/accounts/actor'
import { listArticles } from '@/lib/editing/desk/list-articles'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { trashArticle } from '@/lib/editing/drafts/set-aside'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { submitArticle } from '@/lib/editing/review/submit-article'
import { listRevisions } from '@/lib/editing/revisions/list-revisions'
import { anyway, auditedActions, draftOf, hire, version } from '@/lib/editing/test-desk'
import { NotAllowed, NotFound } from '@/lib/errors'
import { testPublication } from '@/lib/published/test-publication'
import { heartbeat } from './heartbeat'
import { leave } from './leave'
import { takeOver } from './take-over'

const { db } = testPublication()
const noon = Date.UTC(2026, 10, 23, 12)
const second = 1000

function desk() {
  const [ada, bert] = [hire('editor', 'Ada'), hire('editor', 'Bert')]
  return { ada, bert, id: draftOf(ada, 'Two people') }
}

test('the first tab holds the article, the second watches and learns who it is', () => {
  const { ada, bert, id } = desk()
  const live = version()
  const audited = auditedActions(id)
  expect(heartbeat(ada, id, 'a', noon)).toMatchObject({ isMine: true, others: [], rev: 2 })
  const seen = heartbeat(bert, id, 'b', noon + second)
  expect(seen).toMatchObject({ isMine: false, others: ['Ada'] })
  expect(seen.holder).toMatchObject({ personId: ada.id, name: 'Ada', since: noon })
  expect(heartbeat(ada, id, 'a', noon + 2 * second)).toMatchObject({
    isMine: true,
    others: ['Bert'],
  })
  expect(auditedActions(id)).toEqual(audited)
  expect(version()).toBe(live)
})

test('a holder who was not heard of for 60 seconds has lost the hold, and not before', () => {
  const { ada, bert, id } = desk()
  heartbeat(ada, id, 'a', noon)
  expect(heartbeat(bert, id, 'b', noon + 59_999).isMine).toBe(false)
  expect(heartbeat(bert, id, 'b', noon + 60_000)).toMatchObject({ isMine: true, others: [] })
  expect(heartbeat(ada, id, 'a', noon + 61_000).holder).toMatchObject({
    name: 'Bert',
    since: noon + 60_000,
  })
})

test('a writer who submits lets go at once, an editor who may go on writing does not', () => {
  const { ada, bert } = desk()
  const wanda = hire('writer', 'Wanda')
  const handedOver = draftOf(wanda, 'Handed over')
  heartbeat(wanda, handedOver, 'w', noon)
  submitArticle(wanda, handedOver, 2)
  expect(heartbeat(bert, handedOver, 'b', noon + second)).toMatchObject({ isMine: true })
  const kept = draftOf(ada, 'Kept at hand')
  heartbeat(ada, kept, 'a', noon)
  submitArticle(ada, kept, 2)
  expect(heartbeat(bert, kept, 'b', noon + second)).toMatchObject({ isMine: false })
})

test('another tab of one’s own counts as gone sooner, for a reload or a crash leave no word', () => {
  const { ada, id } = desk()
  heartbeat(ada, id, 'crashed', noon)
  expect(heartbeat(ada, id, 'new', noon + 14_999)).toMatchObject({ isMine: false, isMyself: true })
  expect(heartbeat(ada, id, 'new', noon + 15_000).isMine).toBe(true)
})

test('a clock that is set back an hour keeps nobody out', () => {
  const { ada, bert, id } = desk()
  heartbeat(ada, id, 'a', noon)
  expect(heartbeat(bert, id, 'b', noon - 3_600_000).isMine).toBe(true)
})

test('of ten tabs of one person one holds; when it is closed, the next to ask does', () => {
  const { ada, id } = desk()
  const tabs = Array.from({ length: 10 }, (_, at) => `tab-${at}`)
  const mine = (at: number) => tabs.filter((tab) => heartbeat(ada, id, tab, at).isMine)
  expect(mine(noon)).toEqual(['tab-0'])
  expect(heartbeat(ada, id, 'tab-5', noon).others).toEqual([])
  leave(ada, id, 'tab-0')
  leave(ada, id, 'tab-0')
  expect(heartbeat(ada, id, 'tab-7', noon + second).isMine).toBe(true)
  expect(mine(noon + 2 * second)).toEqual(['tab-7'])
})

test('nobody speaks for the tab of another', () => {
  const { ada, bert, id } = desk()
  heartbeat(ada, id, 'same', noon)
  leave(bert, id, 'same')
  expect(heartbeat(bert, id, 'same', noon).isMine).toBe(false)
  expect(heartbeat(ada, id, 'same', noon).isMine).toBe(true)
})

test('taking over moves the hold, keeps the working copy and is in the audit log', () => {
  const { ada, bert, id } = desk()
  heartbeat(ada, id, 'a', noon)
  expect(takeOver(bert, id, 'b', noon + second).isMine).toBe(true)
  expect(heartbeat(ada, id, 'a', noon + 2 * second)).toMatchObject({
    isMine: false,
    holder: { name: 'Bert', since: noon + second },
  })
  const [kept] = listRevisions(bert, id).revisions
  expect(kept).toMatchObject({ reason: 'taken over' })
  expect(auditedActions(id).at(-1)).toBe('took over an update')
})

test('two who take over at once are told apart: the later one holds, both texts are kept', () => {
  const { ada, bert, id } = desk()
  const cleo = hire('editor', 'Cleo')
  heartbeat(ada, id, 'a', noon)
  expect(takeOver(bert, id, 'b', noon).isMine).toBe(true)
  expect(takeOver(cleo, id, 'c', noon).isMine).toBe(true)
  expect(takeOver(cleo, id, 'c', noon + second).holder?.since).toBe(noon)
  expect(heartbeat(bert, id, 'b', noon + second).holder?.name).toBe('Cleo')
  const holders = db().select().from(articlePresence).where(eq(articlePresence.articleId, id)).all()
  expect(holders.filter((row) => row.heldSince !== null)).toHaveLength(1)
  expect(auditedActions(id).filter((action) => action === 'took over an update')).toHaveLength(2)
})

test('somebody who was disabled holds nothing and is in nothing', () => {
  const { bert, id } = desk()
  const gone = hire('editor', 'Gone')
  heartbeat(gone, id, 'g', noon)
  db().update(people).set({ disabledAt: noon }).where(eq(people.id, gone.id)).run()
  expect(listArticles(bert, {}, noon).articles.find((row) => row.id === id)?.present).toEqual([])
  expect(heartbeat(bert, id, 'b', noon + second)).toMatchObject({ isMine: true, others: [] })
})

test('writers are kept out of articles of others, and hold nothing they may not save', async () => {
  const { ada, id } = desk()
  const writer = hire('writer', 'Will')
  for (const verb of [heartbeat, takeOver]) {
    expect(() => verb(writer, id, 'w', noon)).toThrow(NotAllowed)
  }
  const own = draftOf(writer, 'His own')
  heartbeat(ada, own, 'a', noon)
  expect(takeOver(writer, own, 'w', noon).isMine).toBe(true)
  await publishArticle(ada, own, anyway)
  expect(heartbeat(writer, own, 'w', noon + second)).toMatchObject({ isMine: false, holder: null })
  expect(() => takeOver(writer, own, 'w', noon + second)).toThrow(NotAllowed)
})

test('a trashed article is held by nobody, and the command line sits nowhere', () => {
  const { ada, id } = desk()
  heartbeat(ada, id, 'a', noon)
  trashArticle(ada, id)
  expect(heartbeat(ada, id, 'a', noon + second)).toMatchObject({ isMine: false, holder: null })
  expect(() => heartbeat(Actor.commandLine(), id, 'x', noon)).toThrow(NotAllowed)
  expect(() => heartbeat(ada, 'no-such', 'x', noon)).toThrow(NotFound)
})

test('the list says who else was in an article during the last minute', () => {
  const { ada, bert, id } = desk()
  const presentAt = (now: number) =>
    listArticles(hire('owner'), {}, now).articles.find((row) => row.id === id)?.present
  heartbeat(ada, id, 'a', noon)
  heartbeat(ada, id, 'a2', noon)
  heartbeat(bert, id, 'b', noon + 30 * second)
  expect(presentAt(noon + 31 * second)).toEqual(['Ada', 'Bert'])
  const own = listArticles(bert, {}, noon + 31 * second).articles.find((row) => row.id === id)
  expect(own?.present).toEqual(['Ada'])
  expect(presentAt(noon + 61 * second)).toEqual(['Bert'])
  expect(presentAt(noon + 91 * second)).toEqual([])
})

test('what was not heard of is swept, whatever the article', () => {
  const { ada, id } = desk()
  heartbeat(ada, createArticle(ada), 'old', noon)
  heartbeat(ada, id, 'new', noon + 3_600_000)
  expect(db().select().from(articlePresence).all()).toHaveLength(1)
})
