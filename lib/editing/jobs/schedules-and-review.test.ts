import { expect, test } from 'vitest'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { trashArticle } from '@/lib/editing/drafts/set-aside'
import { approveArticle } from '@/lib/editing/review/approve-article'
import { setOwnApproval } from '@/lib/editing/review/own-approval'
import { recallFromReview } from '@/lib/editing/review/recall-from-review'
import { returnArticle } from '@/lib/editing/review/return-article'
import { submitArticle } from '@/lib/editing/review/submit-article'
import { schedulePublication } from '@/lib/editing/schedules/schedule-article'
import { completeDraft, hire } from '@/lib/editing/test-desk'
import { articleBySlug } from '@/lib/published/article-by-slug'
import { runDueSchedules } from './run-due-schedules'
import { at, begun, inAnHour, now, scheduling } from './test-schedules'

scheduling()

test('what is scheduled is in nobody’s review, and nothing of the review holds up its text', async () => {
  const { editor, id, state } = begun('An update that was reviewed and scheduled')
  submitArticle(editor, id, 2)
  schedulePublication(editor, id, 2, at(inAnHour), now)
  expect(() => returnArticle(editor, id, 2, 'Not yet.')).toThrow('is scheduled')
  expect(() => recallFromReview(editor, id)).toThrow('is scheduled')
  expect(() => trashArticle(editor, id)).toThrow('Cancel that first')
  expect(state()).toBe('scheduled')
  expect(await runDueSchedules(inAnHour, 'a')).toBe(1)
  expect(articleBySlug('an-update-that-was-reviewed-and-scheduled')).toMatchObject({
    reviewedBy: null,
  })
})

test('an approval is claimed for the very text it was given for, and lost with an edit for no other', async () => {
  const owner = hire('owner')
  setOwnApproval(owner, false)
  const { editor, id } = begun('An update whose approval is for one text')
  submitArticle(editor, id, 2)
  approveArticle(owner, id, 2)
  schedulePublication(editor, id, 2, at(inAnHour), now)
  const slug = 'an-update-whose-approval-is-for-one-text'
  const later = completeDraft('An update whose approval is for one text', [editor.id])
  saveArticle(editor, id, 2, { ...later, slug, takeaway: 'Nobody approved this.' })
  await runDueSchedules(inAnHour, 'a')
  expect(articleBySlug(slug)).toMatchObject({ takeaway: '', reviewedBy: 'The owner' })

  schedulePublication(editor, id, 3, at(inAnHour), now)
  await runDueSchedules(inAnHour, 'a')
  const unapproved = { takeaway: 'Nobody approved this.', reviewedBy: null }
  expect(articleBySlug(slug)).toMatchObject(unapproved)
  setOwnApproval(owner, true)
})
