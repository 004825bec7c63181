import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { articleMetadata } from '@/components/reader/article-metadata'
import { draftFormSchema } from '@/lib/domain/drafts/draft-form'
import { valuesOf } from '@/lib/domain/drafts/draft-values'
import { rss } from '@/lib/domain/reader/feeds/rss'
import { faqPage, newsArticle } from '@/lib/domain/reader/structured-data'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { approveArticle } from '@/lib/editing/review/approve-article'
import { submitArticle } from '@/lib/editing/review/submit-article'
import { hire } from '@/lib/editing/test-desk'
import { formOf, furnish, wholeUpdate } from '@/lib/editing/test-whole-update'
import { getPublication } from '@/lib/published/get-publication'
import { getUpdate } from '@/lib/published/get-update'
import { getFeed } from '@/lib/published/machines/get-feed'
import { search } from '@/lib/published/search/search'
import { testPublication } from '@/lib/published/test-publication'
import { absolute } from '@/lib/site'
import { formFields } from './run/form-fields'
import { saveDraft } from './save-draft'

testPublication()
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 3, 28, 8) })
  furnish()
})
afterAll(() => {
  vi.useRealTimers()
})

/** Ids and the names of drawn files differ from run to run. */
function steady(thing: unknown): unknown {
  const ids = new Map<string, string>()
  const text = JSON.stringify(thing)
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
      ids.set(id, ids.get(id) ?? `id-${ids.size + 1}`)
      return ids.get(id) ?? ''
    })
    .replace(/\b[0-9a-f]{16}\.png/g, 'card.png')
  return JSON.parse(text)
}

test('an update with every field set is the same from the form to readers and machines', async () => {
  const [editor, owner] = [hire('editor'), hire('owner')]
  const article = createArticle(editor)
  const typed = wholeUpdate('a-whole-update')
  const send = (rev: number, rest: object) => {
    const fields = formFields(formOf(article, rev, typed, rest))
    return saveDraft(editor, draftFormSchema.parse(fields))
  }
  await send(1, {})
  const { content, rev } = getWorkingCopy(editor, article)
  const withoutIds = <Row extends object>(rows: Row[]) => rows.map((row) => ({ ...row, id: '' }))
  const stored = valuesOf(content)
  expect({
    ...stored,
    sources: withoutIds(stored.sources),
    questions: withoutIds(stored.questions),
  }).toEqual(typed)
  expect(steady(content)).toMatchSnapshot('stored')

  submitArticle(editor, article, rev)
  approveArticle(owner, article, rev)
  const answer = await send(rev, { intent: 'publish' })
  expect(answer).toMatchObject({ kind: 'saved', refusal: null })
  const update = getUpdate('a-whole-update')
  if (update.kind !== 'live') throw new Error('It is not live.')
  const publication = getPublication()
  const { article: page } = update
  expect(page).toEqual(expect.objectContaining(content))
  expect(steady(page)).toMatchSnapshot('page')
  expect(steady(articleMetadata(page, publication))).toMatchSnapshot('tags')
  expect(steady(newsArticle(page, publication, absolute))).toMatchSnapshot('news article')
  expect(steady(faqPage(page, absolute))).toMatchSnapshot('questions')
  expect(steady(rss(getFeed(Date.now()), absolute))).toMatchSnapshot('feed')
  expect(steady(search('@sam').updates)).toMatchSnapshot('search')
})
