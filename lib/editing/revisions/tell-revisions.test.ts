import { expect, test } from 'vitest'
import { publishedVersions } from '@/db/schema/published-proofs'
import type { ChangeKind } from '@/lib/domain/kinds'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { unpublishArticle } from '@/lib/editing/publishing/unpublish-article'
import { approveArticle } from '@/lib/editing/review/approve-article'
import { submitArticle } from '@/lib/editing/review/submit-article'
import { anyway, completeDraft, draftOf, hire } from '@/lib/editing/test-desk'
import { testPublication } from '@/lib/published/test-publication'
import { listRevisions } from './list-revisions'
import { publicationsOf } from './publications-of'
import { tellRevisions } from './tell-revisions'

const { db } = testPublication()

const editor = () => hire('editor')

function told(id: string) {
  return tellRevisions(id, listRevisions(editor(), id).revisions)
    .toReversed()
    .map(({ reason, publication, correction, reviewedBy }) => [
      reason,
      publication,
      correction,
      reviewedBy,
    ])
}

async function publishAs(id: string, takeaway: string, change?: ChangeKind, correction = '') {
  const { rev } = getWorkingCopy(editor(), id)
  saveArticle(editor(), id, rev, { ...completeDraft('Told apart', [editor().id]), takeaway })
  await publishArticle(editor(), id, { ...anyway, change, correction })
}

test('the history tells publishing, update, correction and typing error apart', async () => {
  const id = draftOf(editor(), 'Told apart')
  await publishAs(id, 'One.', 'update')
  await publishAs(id, 'Two.', 'update')
  await publishAs(id, 'Three.', 'correction', 'It was three.')
  await publishAs(id, 'Four.', 'typo')
  await publishAs(id, 'Five.')
  unpublishArticle(editor(), id)
  await publishAs(id, 'Six.', 'typo')
  expect(told(id).filter(([reason]) => reason === 'published')).toEqual([
    ['published', 'came', '', null],
    ['published', 'update', '', null],
    ['published', 'correction', 'It was three.', null],
    ['published', 'typo', '', null],
    ['published', 'update', '', null],
    ['published', 'came', '', null],
  ])
})

test('a text that goes out once more is told by its own publication', async () => {
  const id = draftOf(editor(), 'Goes out twice')
  await publishArticle(editor(), id, anyway)
  const [first] = listRevisions(editor(), id).revisions
  await publishAs(id, 'Another.', 'correction', 'All wrong.')
  await publishArticle(editor(), id, { ...anyway, revisionId: first?.id, change: 'typo' })
  expect(told(id).map(([, publication]) => publication)).toEqual(['came', 'correction', 'typo'])
})

test('a publication that took long is not taken for the one before', async () => {
  const id = draftOf(editor(), 'Took long')
  await publishArticle(editor(), id, anyway)
  const [first] = listRevisions(editor(), id).revisions
  await publishAs(id, 'Another.', 'correction', 'All wrong.')
  await publishArticle(editor(), id, { ...anyway, revisionId: first?.id, change: 'typo' })
  const [slow] = listRevisions(editor(), id).revisions
  const [earliest] = publicationsOf(id, [slow?.rev ?? 0]).toReversed()
  const [found] = tellRevisions(id, slow ? [{ ...slow, at: (earliest?.at ?? 0) + 1 }] : [])
  expect(found?.publication).toBe('typo')
})

test('who approved a text is named where that very text went out', async () => {
  const [writer, reviewer] = [hire('writer'), hire('editor', 'Rita Reviewer')]
  const id = draftOf(writer, 'Approved first')
  submitArticle(writer, id, 2)
  approveArticle(reviewer, id, 2)
  await publishArticle(editor(), id, anyway)
  await publishAs(id, 'Not approved.', 'update')
  expect(told(id)).toEqual([
    ['handed over', null, '', null],
    ['approved', null, '', null],
    ['published', 'came', '', 'Rita Reviewer'],
    ['published', 'update', '', null],
  ])
})

test('before versions were signed a first publication cannot be told from an update', async () => {
  const id = draftOf(editor(), 'From before')
  await publishAs(id, 'One.', 'update')
  await publishAs(id, 'Two.', 'typo')
  db().delete(publishedVersions).run()
  expect(told(id).map(([, publication]) => publication)).toEqual([null, 'typo'])
})
