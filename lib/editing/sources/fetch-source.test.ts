import { expect, test } from 'vitest'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { auditedActions, hire } from '@/lib/editing/test-desk'
import { Conflict, NotAllowed } from '@/lib/errors'
import { testPublication } from '@/lib/published/test-publication'
import { checkSourcesNow } from './check-sources-now'
import { fetchSource } from './fetch-source'
import { setSourceFetching } from './source-fetching'
import { address, sourceElsewhere } from './test-source-elsewhere'

const { db } = testPublication()
const { there, here, withSource } = sourceElsewhere()

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
  there.text = 'What was said, nearly.'
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
