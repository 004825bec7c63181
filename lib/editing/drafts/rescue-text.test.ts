import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditLog } from '@/db/schema/accounts'
import { topics } from '@/db/schema/working'
import { draftFromForm } from '@/lib/domain/drafts/draft-from-form'
import { valuesOf } from '@/lib/domain/drafts/draft-values'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { getRevision } from '@/lib/editing/revisions/get-revision'
import { listRevisions } from '@/lib/editing/revisions/list-revisions'
import { restoreRevision } from '@/lib/editing/revisions/restore-revision'
import { draftOf, hire, version } from '@/lib/editing/test-desk'
import { NotAllowed } from '@/lib/errors'
import { testPublication } from '@/lib/published/test-publication'
import { rescueText } from './rescue-text'

const { db } = testPublication()

test('unsaved text becomes a revision and leaves the working copy alone', () => {
  const ada = hire('editor', 'Ada')
  const id = draftOf(ada, 'As it is stored')
  const before = getWorkingCopy(ada, id)
  const live = version()
  const typed = { ...valuesOf(before.content), headline: 'As it was typed' }
  expect(rescueText(ada, id, 2, typed, 'taken over')).toEqual({ isKept: true })
  expect(getWorkingCopy(ada, id)).toEqual(before)
  expect(version()).toBe(live)
  const [kept] = listRevisions(ada, id).revisions
  expect(kept).toMatchObject({
    reason: 'taken over',
    rev: 2,
    note: 'What was typed and not saved.',
  })
  expect(db().select().from(auditLog).where(eq(auditLog.subject, id)).all().at(-1)).toMatchObject({
    actorId: ada.id,
    action: 'kept unsaved text',
    detail: { rev: 2, reason: 'taken over' },
  })
  const { content } = getRevision(db(), ada, id, kept?.id ?? '')
  expect(content).toMatchObject({ headline: 'As it was typed' })
})

test('text that is stored already is not kept twice', () => {
  const ada = hire('editor', 'Ada')
  const id = draftOf(ada, 'Said once')
  const stored = valuesOf(getWorkingCopy(ada, id).content)
  expect(rescueText(ada, id, 2, stored, 'taken over')).toEqual({ isKept: false })
  expect(listRevisions(ada, id).total).toBe(0)
})

test('an address of its own is kept too, one that another has is not', () => {
  const ada = hire('editor', 'Ada')
  draftOf(ada, 'Taken address')
  const id = draftOf(ada, 'Own address')
  const stored = valuesOf(getWorkingCopy(ada, id).content)
  const typed = (slug: string) => rescueText(ada, id, 2, { ...stored, slug }, 'taken over').isKept
  expect(['own-address', 'taken-address', '', 'new-address'].map(typed)).toEqual([
    false,
    false,
    false,
    true,
  ])
  const [kept] = listRevisions(ada, id).revisions
  expect(getRevision(db(), ada, id, kept?.id ?? '').content.slug).toBe('new-address')
})

test('faults are kept as they were typed', () => {
  const ada = hire('editor', 'Ada')
  draftOf(ada, 'Elsewhere')
  const id = draftOf(ada, 'With faults')
  const long = 'Long '.repeat(100)
  const typed = draftFromForm({
    headline: long,
    slug: 'Not An Address',
    whatHappened: '<script>',
    'questions.0.question': 'Half a question',
    'sources.0.permalink': 'no address',
    'sources.0.likes': 'many',
    'sources.0.reposts': '14k',
    'authors.0': 'nobody',
    'authors.1': ada.id,
  })
  expect(rescueText(ada, id, 2, typed, 'taken over')).toEqual({ isKept: true })
  const { content } = getRevision(db(), ada, id, listRevisions(ada, id).revisions[0]?.id ?? '')
  expect(content).toMatchObject({ headline: long, whatHappened: '<script>' })
  expect(content.questions).toMatchObject([{ question: 'Half a question' }])
  expect(content.sources).toMatchObject([{ permalink: 'no address', likes: null, reposts: 14_000 }])
  expect(content.authors.map((author) => author.id)).toEqual([ada.id])
})

test('only who may open an article can leave text in it', () => {
  const id = draftOf(hire('editor', 'Ada'), 'Not theirs')
  const typed = draftFromForm({ headline: 'Text of a stranger' })
  expect(() => rescueText(hire('writer', 'Will'), id, 2, typed, 'taken over')).toThrow(NotAllowed)
})

test('what is kept makes no topics, has an end, and with faults it is not restored', () => {
  const ada = hire('editor', 'Ada')
  const id = draftOf(ada, 'As it is stored')
  const made = () => db().select().from(topics).all().length
  const before = made()
  const rows = Array.from({ length: 900 }, (_, at) => [`topics.${at}.name`, `Topic ${at}`])
  const fields = Object.fromEntries([...rows, ['headline', 'x'.repeat(1_000_000)]])
  rescueText(ada, id, 2, { ...draftFromForm(fields) }, 'taken over')
  expect(made()).toBe(before)
  const [kept] = listRevisions(ada, id).revisions
  const { content } = getRevision(db(), ada, id, kept?.id ?? '')
  expect(content.topics.length).toBeLessThan(100)
  expect(content.headline.length).toBeLessThanOrEqual(100_000)
  expect(() => restoreRevision(ada, id, kept?.id ?? '', 2)).toThrow(/cannot be restored as it is/)

  const typed = { ...draftFromForm({ headline: 'Kept', 'topics.0.name': 'Only kept' }) }
  rescueText(ada, id, 2, typed, 'taken over')
  expect(made()).toBe(before)
  const [right] = listRevisions(ada, id).revisions
  restoreRevision(ada, id, right?.id ?? '', 2)
  expect(getWorkingCopy(ada, id).content.topics).toMatchObject([{ name: 'Only kept' }])
  expect(made()).toBe(before + 1)
})
