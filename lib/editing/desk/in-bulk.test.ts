import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { people } from '@/db/schema/accounts'
import { revisions } from '@/db/schema/revisions'
import { articles } from '@/db/schema/working'
import { type BulkDeed, readStep, writeStep } from '@/lib/domain/desk/bulk'
import { valuesOf } from '@/lib/domain/drafts/draft-values'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { submitArticle } from '@/lib/editing/review/submit-article'
import { anyway, auditedActions, draftOf, hire } from '@/lib/editing/test-desk'
import { testPublication } from '@/lib/published/test-publication'
import { inBulk } from './in-bulk'

const { db } = testPublication()

const each = (deed: BulkDeed, articles: string[], value = '') =>
  articles.map((article) => ({ deed, article, value }))
const undone = (results: Awaited<ReturnType<typeof inBulk>>) =>
  results.flatMap(({ undo }) => undo ?? [])

test('one that is refused holds up no other, and what was done can be taken back', async () => {
  const editor = hire('editor')
  const live = draftOf(editor, 'A headline that is live')
  await publishArticle(editor, live, anyway)
  const [one, other] = [draftOf(editor, 'The first of two'), draftOf(editor, 'The second of two')]
  const results = await inBulk(editor, each('trash', [one, live, 'nothing', other]))
  expect(results.map(({ headline, problem }) => [headline, problem])).toEqual([
    ['The first of two', null],
    ['A headline that is live', expect.stringContaining('live')],
    ['', 'There is no such update.'],
    ['The second of two', null],
  ])
  expect(getWorkingCopy(editor, one).state).toBe('trashed')
  expect(getWorkingCopy(editor, live).state).toBe('live')
  const back = await inBulk(editor, undone(results))
  expect(back.map(({ problem }) => problem)).toEqual([null, null])
  expect(getWorkingCopy(editor, other).state).toBe('draft')
  expect(auditedActions(one)).toEqual(
    expect.arrayContaining(['put an update in the trash', 'took an update back out of the trash']),
  )
})

test('what lacks something is not published, and says what', async () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'Short')
  const [result] = await inBulk(editor, each('publish', [id]))
  expect(result?.problem).toMatch(/headline of 20 to 90/i)
  expect(getWorkingCopy(editor, id).state).toBe('draft')
})

test('a topic is added once, and only where it was added it is taken off again', async () => {
  const editor = hire('editor')
  const [one, other] = [draftOf(editor, 'Without the topic'), draftOf(editor, 'Without it as well')]
  const [unknown] = await inBulk(editor, each('add-topic', [one], ' Chips '))
  expect(unknown).toMatchObject({
    undo: null,
    problem: '“Chips” is no topic yet. Choose one that is there, or say what kind the new one is.',
  })
  for (const words of ['Chips', 'nonsense Chips', 'company ', 'company  ']) {
    const [refused] = await inBulk(editor, each('create-topic', [one], words))
    expect(refused?.problem).toBe('Name the topic first, and say its kind.')
  }
  const [created] = await inBulk(editor, each('create-topic', [one], 'company Chips'))
  expect(created?.undo).toEqual({ deed: 'remove-topic', article: one, value: 'Chips' })
  expect(getWorkingCopy(editor, one).content.topics.at(-1)).toMatchObject({
    name: 'Chips',
    kind: 'company',
  })
  const results = await inBulk(editor, each('add-topic', [one, other], ' chips '))
  expect(results.map(({ problem }) => problem)).toEqual(['It has this topic already.', null])
  expect(getWorkingCopy(editor, other).content.topics.map(({ name }) => name)).toContain('Chips')
  await inBulk(editor, undone(results))
  expect(getWorkingCopy(editor, other).content.topics.map(({ name }) => name)).not.toContain(
    'Chips',
  )
  expect(getWorkingCopy(editor, one).content.topics.map(({ name }) => name)).toContain('Chips')
  const [unnamed] = await inBulk(editor, each('add-topic', [one], ' '))
  expect(unnamed?.problem).toBe('Name the topic first.')
})

test('each thing done says what takes it back, as often as it is taken back', async () => {
  const editor = hire('editor')
  const [draft, live] = [draftOf(editor, 'In and out of the trash'), draftOf(editor, 'On and off')]
  await publishArticle(editor, live, anyway)
  const there = { ...getWorkingCopy(editor, draft) }
  const steps: string[] = []
  const all = async (first: BulkDeed, article: string) => {
    let todo = each(first, [article])
    for (let time = 0; time < 3; time++) {
      const [result] = await inBulk(editor, todo)
      expect(result?.problem).toBeNull()
      todo = undone(result ? [result] : [])
      steps.push(`${first}: ${todo.map(({ deed }) => deed).join()}`)
    }
  }
  await all('trash', draft)
  await all('unpublish', live)
  expect(steps).toEqual([
    ...['trash: untrash', 'trash: trash', 'trash: untrash'],
    ...['unpublish: put-back', 'unpublish: unpublish', 'unpublish: put-back'],
  ])
  const [restored] = await inBulk(editor, each('restore', [draft]))
  expect(restored).toMatchObject({ problem: null, undo: { deed: 'trash', article: draft } })
  expect(getWorkingCopy(editor, draft)).toMatchObject({ state: there.state, rev: there.rev })
})

test('a topic is taken off however it is written, comes back, and is missed where it is not', async () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'With a topic to lose')
  await inBulk(editor, each('create-topic', [id], 'company Chips'))
  const before = getWorkingCopy(editor, id).content.topics.map(({ name }) => name)
  const [removed] = await inBulk(editor, each('remove-topic', [id], ' CHIPS '))
  expect(removed).toMatchObject({ problem: null, undo: { deed: 'add-topic', value: ' CHIPS ' } })
  expect(getWorkingCopy(editor, id).content.topics.map(({ name }) => name)).toEqual(
    before.filter((name) => name !== 'Chips'),
  )
  const [again] = await inBulk(editor, each('remove-topic', [id], 'Chips'))
  expect(again).toMatchObject({ problem: 'It does not have this topic any more.', undo: null })
  await inBulk(editor, undone(removed ? [removed] : []))
  expect(getWorkingCopy(editor, id).content.topics.map(({ name }) => name)).toEqual(before)
})

test('updates change hands and come back; writers hand over nothing', async () => {
  const [editor, heir, writer] = [hire('editor'), hire('editor', 'Heir'), hire('writer')]
  for (const { id } of [editor, heir]) {
    const email = `${id.toLowerCase().replace(/\W/g, '')}@example.org`
    db().update(people).set({ email }).where(eq(people.id, id)).run()
  }
  const id = draftOf(editor, 'A headline to be handed over')
  const results = await inBulk(editor, each('hand-over', [id], heir.id))
  expect(results.map(({ problem }) => problem)).toEqual([null])
  expect(getWorkingCopy(editor, id)).toMatchObject({
    createdBy: heir.id,
    content: { authors: [{ id: heir.id }] },
  })
  await inBulk(editor, undone(results))
  expect(getWorkingCopy(editor, id).createdBy).toBe(editor.id)
  db().update(articles).set({ createdBy: null }).where(eq(articles.id, id)).run()
  const [fromNobody] = await inBulk(editor, each('hand-over', [id], heir.id))
  expect([fromNobody?.problem, fromNobody?.undo]).toEqual([null, null])
  const own = draftOf(writer, 'A headline of a writer')
  const [refused] = await inBulk(writer, each('hand-over', [own], heir.id))
  expect(refused?.problem).toMatch(/^Only an editor or an owner/)
  const [nobody] = await inBulk(editor, each('hand-over', [id], 'nobody'))
  expect(nobody?.problem).toMatch(/Choose who goes on/)
})

test('a step is carried by a form as a word, and nothing else is a step', () => {
  const step = { deed: 'add-topic' as const, article: 'a', value: 'New models and more' }
  expect(readStep(writeStep(step))).toEqual(step)
  expect(readStep('purge a ')).toBeNull()
  expect(readStep('trash')).toBeNull()
})

test('what was published and thrown away together stands again where each stood', async () => {
  const editor = hire('editor')
  const [fresh, changed] = [
    draftOf(editor, 'Published for the first time'),
    draftOf(editor, 'Live before, and changed'),
  ]
  submitArticle(editor, fresh, 2)
  await publishArticle(editor, changed, anyway)
  const { content } = getWorkingCopy(editor, changed)
  saveArticle(editor, changed, 2, { ...valuesOf(content), takeaway: 'Changed since.' })
  const before = [fresh, changed].map((id) => getWorkingCopy(editor, id))
  const out = await inBulk(editor, each('publish', [fresh, changed]))
  expect(out.map(({ problem }) => problem)).toEqual([null, null])
  const back = await inBulk(editor, undone(out))
  expect(back).toMatchObject([
    { problem: null, undo: null },
    { problem: null, undo: null },
  ])
  expect([fresh, changed].map((id) => getWorkingCopy(editor, id))).toEqual(before)

  const thrown = await inBulk(editor, each('trash', [fresh]))
  await inBulk(editor, undone(thrown))
  expect(getWorkingCopy(editor, fresh)).toMatchObject({ state: 'review' })
})

test('what cannot be taken back offers no way back', async () => {
  const editor = hire('editor')
  const [unkept, uncopied] = [
    draftOf(editor, 'A text that is kept nowhere'),
    draftOf(editor, 'Without a copy'),
  ]
  await publishArticle(editor, unkept, anyway)
  db().delete(revisions).where(eq(revisions.articleId, unkept)).run()
  db().update(articles).set({ state: 'live' }).where(eq(articles.id, uncopied)).run()
  const results = [
    ...(await inBulk(editor, each('publish', [unkept]))),
    ...(await inBulk(editor, each('unpublish', [uncopied]))),
  ]
  expect(results).toEqual([
    { article: unkept, headline: 'A text that is kept nowhere', problem: null, undo: null },
    { article: uncopied, headline: 'Without a copy', problem: null, undo: null },
  ])
})

test('what fails by no rule of the desk is thrown on, and not told as a refusal', async () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'A headline on a full disk')
  db().$client.exec(
    "CREATE TEMP TRIGGER full BEFORE UPDATE ON articles BEGIN SELECT RAISE(ABORT, 'disk full'); END",
  )
  await expect(inBulk(editor, each('trash', [id]))).rejects.toThrow('disk full')
  db().$client.exec('DROP TRIGGER full')
})
