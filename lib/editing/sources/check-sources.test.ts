import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { publishedSources } from '@/db/schema/published-sources'
import { sourceChecks } from '@/db/schema/sources'
import { countFetch } from '@/lib/accounts/rate-limit'
import { waitingCounts } from '@/lib/editing/desk/waiting-counts'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { anyway, auditedActions, hire, version } from '@/lib/editing/test-desk'
import { Conflict, NotAllowed } from '@/lib/errors'
import { getUpdate } from '@/lib/published/get-update'
import { testPublication } from '@/lib/published/test-publication'
import { lookAtSources } from './check-sources'
import { checkSourcesNow, noteSource } from './check-sources-now'
import { listSources } from './list-sources'
import { setSourceFetching } from './source-fetching'
import { address, sourceElsewhere } from './test-source-elsewhere'

const { db } = testPublication()
const { there, here, withSource } = sourceElsewhere()

beforeAll(() => setSourceFetching(hire('owner'), true))

test('an edited source waits until somebody notes it, and a deleted one waits again', async () => {
  const editor = hire('editor', 'The checker')
  const writer = hire('writer')
  const id = createArticle(editor)
  const permalink = address('4')
  saveArticle(editor, id, 1, withSource('A headline with a live source', permalink, editor.id))
  await publishArticle(editor, id, anyway)
  const standing = () => {
    const { check } = listSources(editor).sources.find((one) => one.permalink === permalink) ?? {}
    return check?.state
  }
  expect(await checkSourcesNow(editor, permalink, here)).toBe(1)
  expect(standing()).toBe('same')
  expect(waitingCounts(editor).sources).toBe(0)

  there.text = 'Something else.'
  await checkSourcesNow(editor, permalink, here)
  expect(listSources(editor).sources[0]).toMatchObject({
    permalink,
    check: { state: 'edited', text: 'Something else.', notedAt: null },
  })
  expect(waitingCounts(editor).sources).toBe(1)
  expect(waitingCounts(writer).sources).toBe(0)
  const since = () => listSources(editor).sources[0]?.check?.since ?? 0
  expect(() => noteSource(writer, permalink, since())).toThrow(NotAllowed)
  expect(() => noteSource(editor, permalink, since() - 1)).toThrow(Conflict)
  expect(() => noteSource(editor, 'https://nowhere.example/', since())).toThrow(Conflict)
  expect(auditedActions(permalink)).toEqual([])
  noteSource(editor, permalink, since())
  expect(auditedActions(permalink)).toEqual(['took note of a source'])
  expect(waitingCounts(editor).sources).toBe(0)
  await checkSourcesNow(editor, permalink, here)
  expect(waitingCounts(editor).sources).toBe(0)

  there.status = 404
  await checkSourcesNow(editor, permalink, here)
  expect(standing()).toBe('deleted')
  expect(waitingCounts(editor).sources).toBe(1)

  there.status = 503
  await checkSourcesNow(editor, permalink, here)
  expect(standing()).toBe('deleted')
  expect(listSources(editor).sources[0]?.check?.problem).toContain('503')
  expect(waitingCounts(editor).sources).toBe(1)
  const before = since()
  there.status = 404
  await checkSourcesNow(editor, permalink, here)
  expect(since()).toBe(before)

  there.text = 'What was said.'
  there.status = 200
  await checkSourcesNow(editor, permalink, here)
  expect(standing()).toBe('same')
  there.status = 503
  await checkSourcesNow(editor, permalink, here)
  expect(standing()).toBe('unavailable')
})

test('readers are told at once how a source stands, and a failed look is never a deletion', async () => {
  const editor = hire('editor', 'Tells readers')
  const id = createArticle(editor)
  const permalink = address('6')
  ;[there.text, there.status] = ['What was said.', 200]
  saveArticle(editor, id, 1, withSource('A headline whose source is told', permalink, editor.id))
  const { slug } = await publishArticle(editor, id, anyway)
  const told = () => {
    const update = getUpdate(slug)
    const look = update.kind === 'live' ? update.looks[permalink] : undefined
    return look && [look.state, look.text]
  }
  expect(told()).toBeUndefined()
  for (const [answer, said, state] of [
    [503, 'What was said.', ['unavailable', '']],
    [200, 'What was said.', ['same', '']],
    [200, 'Something else.', ['edited', 'Something else.']],
    [503, 'Something else.', ['edited', 'Something else.']],
    [404, '', ['deleted', '']],
    [503, '', ['deleted', '']],
  ] as const) {
    const before = version()
    ;[there.status, there.text] = [answer, said]
    await checkSourcesNow(editor, permalink, here)
    expect(told()).toEqual(state)
    expect(version()).toBeGreaterThan(before)
  }
  ;[there.text, there.status] = ['What was said.', 200]
  db().delete(sourceChecks).where(eq(sourceChecks.permalink, permalink)).run()
  expect(told()).toBeUndefined()
})

test('of a post that two updates quote, each one’s own words are looked for', async () => {
  const editor = hire('editor', 'Quotes twice')
  const permalink = address('5')
  there.text = 'Apples first. Pears later.'
  for (const words of ['Apples first.', 'Pears later.']) {
    const id = createArticle(editor)
    const draft = withSource(`An update that quotes ${words}`, permalink, editor.id)
    const [source] = draft.sources ?? []
    saveArticle(editor, id, 1, { ...draft, sources: source ? [{ ...source, text: words }] : [] })
    await publishArticle(editor, id, anyway)
  }
  const standings = () =>
    listSources(editor)
      .sources.filter((one) => one.permalink === permalink)
      .map((one) => [one.text, one.check?.state])
      .sort()
  await checkSourcesNow(editor, permalink, here)
  expect(standings()).toEqual([
    ['Apples first.', 'same'],
    ['Pears later.', 'same'],
  ])
  there.text = 'Cherries first. Pears later.'
  await checkSourcesNow(editor, permalink, here)
  expect(standings()).toEqual([
    ['Apples first.', 'edited'],
    ['Pears later.', 'same'],
  ])
})

test('what is said in a video is not looked for in its title', async () => {
  const editor = hire('editor', 'Quotes a talk')
  const id = createArticle(editor)
  const permalink = 'https://www.youtube.com/watch?v=abcdefghijk'
  const draft = withSource('An update that quotes a talk', permalink, editor.id)
  const [source] = draft.sources ?? []
  const spoken = source ? [{ ...source, network: 'youtube' as const, text: 'As was spoken.' }] : []
  saveArticle(editor, id, 1, { ...draft, sources: spoken })
  await publishArticle(editor, id, anyway)
  await checkSourcesNow(editor, permalink, here)
  const found = listSources(editor).sources.find((one) => one.permalink === permalink)
  expect(found?.check).toMatchObject({ state: 'same', problem: '' })
})

test('a look at many counts as many', async () => {
  const editor = hire('editor', 'Looks at all of them')
  db().update(sourceChecks).set({ checkedAt: 0 }).run()
  expect(countFetch(editor.id, 118)).toBe(true)
  await expect(checkSourcesNow(editor, undefined, here)).rejects.toThrow('Wait a few minutes')
  expect(countFetch(editor.id, 2), 'what was refused').toBe(true)
  expect(countFetch(editor.id)).toBe(false)
})

test('the nightly look forgets what is not live, and looks at nothing once it is switched off', async () => {
  const owner = hire('owner')
  const gone = 'https://gone.example/'
  const row = { permalink: gone, state: 'deleted' as const, checkedAt: 0, since: 0 }
  db().insert(sourceChecks).values(row).run()
  setSourceFetching(owner, false)
  const before = db().select().from(sourceChecks).all()
  await lookAtSources(Date.now() + 1, here)
  expect(db().select().from(sourceChecks).all()).toEqual(
    before.filter(({ permalink }) => permalink !== gone),
  )
  setSourceFetching(owner, true)
  await lookAtSources(Date.now() + 1, here)
  const [live] = db().select().from(publishedSources).all()
  const checked = db()
    .select()
    .from(sourceChecks)
    .where(eq(sourceChecks.permalink, live?.permalink ?? ''))
    .get()
  expect(checked?.state).toBe('same')
})
