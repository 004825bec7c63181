import { afterEach, expect, test, vi } from 'vitest'
import { clockAt } from '@/lib/accounts/test-database'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { listRevisions } from '@/lib/editing/revisions/list-revisions'
import { anyway, completeDraft, draftOf, hire } from '@/lib/editing/test-desk'
import { articleBySlug } from '@/lib/published/article-by-slug'
import { testPublication } from '@/lib/published/test-publication'

testPublication()
const noon = Date.UTC(2026, 9, 25, 12)
const hour = 60 * 60_000

afterEach(() => {
  vi.useRealTimers()
})

test('an hour set back loses no save, no publication and no order of either', async () => {
  clockAt(noon)
  const editor = hire('editor')
  const id = draftOf(editor, 'A headline of a long hour')
  await publishArticle(editor, id, anyway)
  const write = async (rev: number, whatHappened: string) => {
    const draft = { ...completeDraft('A headline of a long hour', [editor.id]), whatHappened }
    saveArticle(editor, id, rev, draft)
    await publishArticle(editor, id, { ...anyway, change: 'update' })
    return articleBySlug('a-headline-of-a-long-hour')
  }
  expect(await write(2, 'The second text.')).toMatchObject({ modifiedAt: noon })
  clockAt(noon + 1000)
  expect(await write(3, 'The third text.')).toMatchObject({ modifiedAt: noon + 1000 })

  clockAt(noon - hour)
  expect(await write(4, 'The fourth text.')).toMatchObject({
    whatHappened: 'The fourth text.',
    firstPublishedAt: noon,
    modifiedAt: noon + 1000,
  })
  const { revisions } = listRevisions(editor, id)
  expect(revisions.map(({ rev }) => rev)).toEqual([5, 4, 3, 2])

  // What was said before is news again: it is compared with what was published last.
  const published = revisions.length
  await write(5, 'The third text.')
  expect(listRevisions(editor, id).total).toBe(published + 1)
})
