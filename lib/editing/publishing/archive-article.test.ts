import { expect, test } from 'vitest'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { reopenArticle } from '@/lib/editing/drafts/set-aside'
import { anyway, auditedActions, draftOf, hire } from '@/lib/editing/test-desk'
import { Conflict, NotAllowed } from '@/lib/errors'
import { articleBySlug } from '@/lib/published/article-by-slug'
import { testPublication } from '@/lib/published/test-publication'
import { archiveArticle } from './archive-article'
import { publishArticle } from './publish-article'

testPublication()

test('an archived article is off the site, and comes back reopened or published', async () => {
  const [editor, writer] = [hire('editor'), hire('writer')]
  const id = draftOf(editor, 'Put away')
  expect(() => archiveArticle(editor, id)).toThrow(Conflict)
  await publishArticle(editor, id, anyway)
  expect(() => archiveArticle(writer, id)).toThrow(NotAllowed)
  archiveArticle(editor, id)
  expect(articleBySlug('put-away')).toBeNull()
  expect(getWorkingCopy(editor, id)).toMatchObject({ state: 'archived', liveRev: null })
  expect(() => reopenArticle(writer, id)).toThrow(NotAllowed)
  await publishArticle(editor, id, anyway)
  archiveArticle(editor, id)
  reopenArticle(editor, id)
  expect(getWorkingCopy(editor, id).state).toBe('draft')
  expect(() => reopenArticle(editor, id)).toThrow(Conflict)
  expect(auditedActions(id).slice(-2)).toEqual(['archived an update', 'reopened an update'])
})
