import { afterEach, expect, test, vi } from 'vitest'
import { previewLinks } from '@/db/schema/previews'
import { clockAt } from '@/lib/accounts/test-database'
import { mostPreviewLinks, previewLinkLifetime } from '@/lib/domain/previews/preview-link'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { trashArticle } from '@/lib/editing/drafts/set-aside'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { retractArticle } from '@/lib/editing/publishing/retract-article'
import { anyway, auditedActions, completeDraft, draftOf, hire } from '@/lib/editing/test-desk'
import { Conflict, NotAllowed } from '@/lib/errors'
import { testPublication } from '@/lib/published/test-publication'
import { openPreviewLink } from './open-preview-link'
import { listPreviewLinks, makePreviewLink, revokePreviewLink } from './preview-links'

const { db } = testPublication()

afterEach(() => {
  vi.useRealTimers()
})

test('a link shows the working copy as it is, and only the hash of it is kept', () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'A headline to be shown around')
  const secret = makePreviewLink(editor, id)
  expect(openPreviewLink(secret)).toMatchObject({
    kind: 'draft',
    copy: { content: { headline: 'A headline to be shown around' } },
  })
  saveArticle(editor, id, 2, completeDraft('A headline that was changed', [editor.id]))
  expect(openPreviewLink(secret)).toMatchObject({
    copy: { content: { headline: 'A headline that was changed' } },
  })
  expect(JSON.stringify(db().select().from(previewLinks).all())).not.toContain(secret)
  expect(auditedActions(id)).toContain('made a preview link of an update')
})

test('it ends after a day, when it is revoked, and with its update', () => {
  const editor = hire('editor')
  const begun = Date.now()
  const id = draftOf(editor, 'A headline for a day')
  const [late, revoked] = [makePreviewLink(editor, id), makePreviewLink(editor, id)]
  const [newest] = listPreviewLinks(editor, id)
  revokePreviewLink(editor, id, newest?.id ?? '')
  expect(openPreviewLink(revoked)).toBeNull()
  expect(openPreviewLink(late)).not.toBeNull()
  clockAt(begun + previewLinkLifetime + 10_000)
  expect(openPreviewLink(late)).toBeNull()
  expect(listPreviewLinks(editor, id)).toEqual([])

  const other = makePreviewLink(editor, id)
  trashArticle(editor, id)
  expect(openPreviewLink(other)).toBeNull()
  expect(openPreviewLink('')).toBeNull()
})

test('it leads to the live page once that says the same, and nowhere once it is retracted', async () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'A headline that goes out')
  const secret = makePreviewLink(editor, id)
  await publishArticle(editor, id, anyway)
  expect(openPreviewLink(secret)).toEqual({ kind: 'live', slug: 'a-headline-that-goes-out' })
  saveArticle(editor, id, 2, completeDraft('A headline that goes on', [editor.id]))
  expect(openPreviewLink(secret)).toMatchObject({ kind: 'draft' })
  retractArticle(editor, id, 'It was not so.')
  expect(openPreviewLink(secret)).toBeNull()
})

test('only who may open an update makes and ends its links, and there are so many', () => {
  const [editor, writer] = [hire('editor'), hire('writer')]
  const id = draftOf(editor, 'A headline of somebody else')
  expect(() => makePreviewLink(writer, id)).toThrow(NotAllowed)
  expect(() => listPreviewLinks(writer, id)).toThrow(NotAllowed)
  for (let at = 0; at < mostPreviewLinks; at++) makePreviewLink(editor, id)
  expect(() => makePreviewLink(editor, id)).toThrow(Conflict)
  const [link] = listPreviewLinks(editor, id)
  expect(() => revokePreviewLink(writer, id, link?.id ?? '')).toThrow(NotAllowed)
  const own = draftOf(editor, 'Another headline of somebody else')
  revokePreviewLink(editor, own, link?.id ?? '')
  expect(listPreviewLinks(editor, id)).toHaveLength(mostPreviewLinks)
})
