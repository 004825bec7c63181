import { expect, test } from 'vitest'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { listArticles } from '@/lib/editing/desk/list-articles'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { listRevisions } from '@/lib/editing/revisions/list-revisions'
import {
  anyway,
  auditedActions,
  completeDraft,
  draftOf,
  hire,
  version,
} from '@/lib/editing/test-desk'
import { NotAllowed, NotFound } from '@/lib/errors'
import { testPublication } from '@/lib/published/test-publication'
import { duplicateArticle } from './duplicate-article'
import { isCopy } from './duplicates'
import { saveArticle } from './save-article'

testPublication()

test('a duplicate has the text, rows and an address of its own, and no history', async () => {
  const [editor, other] = [hire('editor'), hire('editor', 'Second')]
  const original = draftOf(editor, 'Said twice')
  await publishArticle(editor, original, anyway)
  const before = version()
  const copy = getWorkingCopy(other, duplicateArticle(other, original))
  const { content } = getWorkingCopy(editor, original)
  expect(copy).toMatchObject({ state: 'draft', liveRev: null, firstPublishedAt: null })
  expect(copy.content).toMatchObject({
    headline: 'Said twice',
    slug: 'said-twice-2',
    whatHappened: content.whatHappened,
    questions: content.questions.map(({ question, answer }) => ({ question, answer })),
    topics: content.topics,
    authors: [{ id: other.id }],
  })
  expect(withoutIds(copy.content.sources)).toEqual(withoutIds(content.sources))
  expect(idsOf(copy.content)).toHaveLength(3)
  for (const id of idsOf(copy.content)) expect(idsOf(content)).not.toContain(id)
  expect(listRevisions(other, copy.id).total).toBe(0)
  expect(auditedActions(copy.id)).toEqual(['duplicated an update'])
  expect(version()).toBe(before)
})

test('a duplicate counts as a copy until its headline is its own', () => {
  const editor = hire('editor')
  const original = draftOf(editor, 'Copied as it is')
  const id = duplicateArticle(editor, original)
  const copies = () =>
    listArticles(editor, { query: 'copied as it is' }).articles.flatMap((row) =>
      row.isCopy ? row.id : [],
    )
  expect([isCopy(editor, id), isCopy(editor, original), copies()]).toEqual([true, false, [id]])
  // Also when the other one is renamed: it is the copy that has to change.
  saveArticle(editor, original, 2, completeDraft('Renamed since', [editor.id]))
  expect(isCopy(editor, id)).toBe(true)
  saveArticle(editor, id, 2, completeDraft('Copied as it is not', [editor.id]))
  expect([isCopy(editor, id), copies()]).toEqual([false, []])
  expect(() => isCopy(hire('writer'), id)).toThrow(NotAllowed)
})

test('a writer duplicates only what they may open, and signs the copy', () => {
  const [editor, writer] = [hire('editor'), hire('writer')]
  const theirs = draftOf(editor, 'Of somebody else')
  expect(() => duplicateArticle(writer, theirs)).toThrow(NotAllowed)
  expect(() => duplicateArticle(writer, 'nobody')).toThrow(NotFound)
  const own = duplicateArticle(writer, draftOf(writer, 'My own'))
  expect(getWorkingCopy(writer, own).content.slug).toBe('my-own-2')
})

function withoutIds(rows: { id: string }[]) {
  return rows.map(({ id: _, ...row }) => row)
}

function idsOf(content: { questions: { id: string }[]; sources: { id: string }[] }) {
  return [...content.questions, ...content.sources].map((row) => row.id)
}
