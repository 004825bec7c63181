import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { publishedSources } from '@/db/schema/published'
import { sourceChecks } from '@/db/schema/sources'
import { countFetch } from '@/lib/accounts/rate-limit'
import type { DraftInput } from '@/lib/domain/drafts/draft'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { waitingCounts } from '@/lib/editing/desk/waiting-counts'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { anyway, auditedActions, completeDraft, hire, version } from '@/lib/editing/test-desk'
import { Conflict, NotAllowed } from '@/lib/errors'
import type { Fetch } from '@/lib/outside/fetch-outside'
import { testServer } from '@/lib/outside/test-server'
import { getUpdate } from '@/lib/published/get-update'
import { testPublication } from '@/lib/published/test-publication'
import { lookAtSources } from './check-sources'
import { checkSourcesNow, noteSource } from './check-sources-now'
import { fetchSource } from './fetch-source'
import { listSources } from './list-sources'
import { setSourceFetching } from './source-fetching'

const { db } = testPublication()

let text = 'What was said.'
let status = 200

const { url, fetch } = testServer((_request, response) => {
  const account = { acct: 'ada', display_name: 'Ada', url: 'https://mastodon.social/@ada' }
  const body = {
    title: 'A talk',
    content: `<p>${text}</p>`,
    account: { ...account, avatar_static: '' },
  }
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
})

const here: Fetch = (address, wanted) => fetch(url(new URL(address).pathname), wanted)
const address = (name: string) => `https://mastodon.social/@ada/${name.padStart(18, '1')}`

beforeEach(() => {
  text = 'What was said.'
  status = 200
})

function withSource(headline: string, permalink: string, author: string): DraftInput {
  const source = { network: 'mastodon' as const, permalink, authorName: 'Ada', text }
  return { ...completeDraft(headline, [author]), sources: [source] }
}

test('nothing is fetched until an owner allows it, and the allowance is in the audit log', async () => {
  const [owner, editor] = [hire('owner'), hire('editor')]
  const id = createArticle(editor)
  await expect(fetchSource(editor, id, address('1'), here)).rejects.toThrow(Conflict)
  await expect(async () => checkSourcesNow(editor, undefined, here)).rejects.toThrow(Conflict)
  expect(() => setSourceFetching(editor, true)).toThrow(NotAllowed)
  setSourceFetching(owner, true)
  expect(auditedActions('sourceFetching')).toEqual(['changed a setting'])
  expect(await fetchSource(editor, id, address('1'), here)).toMatchObject({
    authorName: 'Ada',
    handle: '@ada@mastodon.social',
    text: 'What was said.',
  })
})

test('a source that says what was fetched counts as fetched; one that was changed as typed', async () => {
  const editor = hire('editor')
  const id = createArticle(editor)
  const permalink = address('2')
  await fetchSource(editor, id, permalink, here)
  saveArticle(editor, id, 1, withSource('A headline with a fetched source', permalink, editor.id))
  const [source] = getWorkingCopy(editor, id).content.sources
  expect(source).toMatchObject({ capturedHow: 'api', capturedBy: editor.name })
  text = 'What was said, nearly.'
  saveArticle(editor, id, 2, withSource('A headline with a fetched source', permalink, editor.id))
  expect(getWorkingCopy(editor, id).content.sources[0]).toMatchObject({ capturedHow: 'typed' })
})

test.each([
  'http://127.0.0.1/',
  'http://localhost/',
  'http://2130706433/',
  'http://[::ffff:127.0.0.1]/',
  'http://169.254.169.254/latest/meta-data/',
  'https://me:secret@example.org/',
  'https://example.org:8443/',
  'ftp://example.org/',
  'no address',
])('a person who has %s fetched reads why not', async (inside) => {
  const editor = hire('editor')
  const id = createArticle(editor)
  await expect(fetchSource(editor, id, inside)).rejects.toThrow(Conflict)
  await expect(fetchSource(editor, id, inside)).rejects.toThrow(
    /(Type the facts in|address of a post or page)\.$/,
  )
  expect(
    db()
      .$client.prepare('SELECT count(*) FROM source_captures WHERE article_id = ?')
      .pluck()
      .get(id),
  ).toBe(0)
})

test('a person who fetches without end is asked to wait', async () => {
  const busy = hire('editor', 'The busy editor')
  const id = createArticle(busy)
  for (let at = 0; at < 120; at++) await fetchSource(busy, id, address('3'), here)
  await expect(fetchSource(busy, id, address('3'), here)).rejects.toThrow('Wait a few minutes')
})

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

  text = 'Something else.'
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

  status = 404
  await checkSourcesNow(editor, permalink, here)
  expect(standing()).toBe('deleted')
  expect(waitingCounts(editor).sources).toBe(1)

  status = 503
  await checkSourcesNow(editor, permalink, here)
  expect(standing()).toBe('deleted')
  expect(listSources(editor).sources[0]?.check?.problem).toContain('503')
  expect(waitingCounts(editor).sources).toBe(1)
  const before = since()
  status = 404
  await checkSourcesNow(editor, permalink, here)
  expect(since()).toBe(before)

  text = 'What was said.'
  status = 200
  await checkSourcesNow(editor, permalink, here)
  expect(standing()).toBe('same')
  status = 503
  await checkSourcesNow(editor, permalink, here)
  expect(standing()).toBe('unavailable')
})

test('readers are told at once how a source stands, and a failed look is never a deletion', async () => {
  const editor = hire('editor', 'Tells readers')
  const id = createArticle(editor)
  const permalink = address('6')
  ;[text, status] = ['What was said.', 200]
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
    ;[status, text] = [answer, said]
    await checkSourcesNow(editor, permalink, here)
    expect(told()).toEqual(state)
    expect(version()).toBeGreaterThan(before)
  }
  ;[text, status] = ['What was said.', 200]
  db().delete(sourceChecks).where(eq(sourceChecks.permalink, permalink)).run()
  expect(told()).toBeUndefined()
})

test('of a post that two updates quote, each one’s own words are looked for', async () => {
  const editor = hire('editor', 'Quotes twice')
  const permalink = address('5')
  text = 'Apples first. Pears later.'
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
  text = 'Cherries first. Pears later.'
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
