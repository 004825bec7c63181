import { expect, test } from 'vitest'
import { restoreArticle, trashArticle } from '@/lib/editing/drafts/set-aside'
import { NotAllowed } from '@/lib/errors'
import { testPublication } from '@/lib/published/test-publication'
import { checkSlug } from './article/check-slug'
import { findArticleId } from './article/find-article-id'
import { getWorkingCopy } from './article/get-working-copy'
import { purgeArticle } from './drafts/purge-article'
import { saveArticle } from './drafts/save-article'
import { publishArticle } from './publishing/publish-article'
import { retractArticle } from './publishing/retract-article'
import { unpublishArticle } from './publishing/unpublish-article'
import { anyway, auditedActions, completeDraft, draftOf, hire, version } from './test-desk'

testPublication()

test('a writer is refused every verb on another’s article, and nothing changes', async () => {
  const [editor, writer] = [hire('editor'), hire('writer')]
  const id = draftOf(editor, 'Not theirs')
  const before = {
    copy: getWorkingCopy(editor, id),
    audited: auditedActions(id),
    version: version(),
  }
  const attempts = [
    () => getWorkingCopy(writer, id),
    () => checkSlug(writer, id, 'free'),
    () => findArticleId(writer, 'not-theirs'),
    () => saveArticle(writer, id, 2, completeDraft('Taken over', [writer.id])),
    () => unpublishArticle(writer, id),
    () => retractArticle(writer, id, 'Because'),
    () => trashArticle(writer, id),
    () => restoreArticle(writer, id),
    () => purgeArticle(writer, id),
  ]
  for (const attempt of attempts) expect(attempt).toThrow(NotAllowed)
  await expect(publishArticle(writer, id)).rejects.toThrow(NotAllowed)
  expect(getWorkingCopy(editor, id)).toEqual(before.copy)
  expect(auditedActions(id)).toEqual(before.audited)
  expect(version()).toBe(before.version)
})

test('a writer works on a draft of their own and puts nothing live or away from readers', async () => {
  const [editor, writer] = [hire('editor'), hire('writer')]
  const id = draftOf(writer, 'Their own')
  expect(checkSlug(writer, id, 'their-own')).toBeNull()
  expect(findArticleId(writer, id)).toBe(id)
  await expect(publishArticle(writer, id)).rejects.toThrow('Only an editor or an owner')
  trashArticle(writer, id)
  restoreArticle(writer, id)
  await publishArticle(editor, id, anyway)
  expect(() => unpublishArticle(writer, id)).toThrow(NotAllowed)
  expect(() => retractArticle(writer, id, 'Because')).toThrow(NotAllowed)
  expect(() => saveArticle(writer, id, 2, { headline: 'Later' })).toThrow(NotAllowed)
  expect(getWorkingCopy(writer, id).state).toBe('live')
})
