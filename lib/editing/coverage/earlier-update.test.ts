import { beforeAll, expect, test } from 'vitest'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { trashArticle } from '@/lib/editing/drafts/set-aside'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { anyway, completeDraft, draftOf, hire, source } from '@/lib/editing/test-desk'
import { Invalid } from '@/lib/errors'
import { getUpdate } from '@/lib/published/get-update'
import { testPublication } from '@/lib/published/test-publication'
import { earlierChoices } from './earlier-update'

testPublication()
let editor: ReturnType<typeof hire>
let [first, later] = ['', '']

beforeAll(async () => {
  editor = hire('editor')
  first = draftOf(editor, 'Lighthouse keepers train a foghorn')
  later = draftOf(editor, 'Foghorn of the lighthouse keepers learns')
})

const link = (id: string, earlier: string, by = editor) => {
  const { rev, content } = getWorkingCopy(by, id)
  return saveArticle(by, id, rev, { ...completeDraft(content.headline, [by.id]), earlier })
}
const faultOf = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    return error instanceof Invalid ? error.fields : error
  }
}
const notThere = { earlier: 'This update is not there any more. Choose another one.' }

test('readers are led to the earlier update while it is live', async () => {
  link(later, first)
  const { slug } = await publishArticle(editor, later, anyway)
  expect(getUpdate(slug)).toMatchObject({ earlier: null, article: { earlier: first } })
  const { slug: firstSlug } = await publishArticle(editor, first, anyway)
  expect(getUpdate(slug)).toMatchObject({
    earlier: {
      slug: firstSlug,
      headline: 'Lighthouse keepers train a foghorn',
      at: expect.any(Number),
    },
  })
})

test('an update that is not there for whoever saves, or the update itself, is not linked', () => {
  const writer = hire('writer')
  const secret = draftOf(editor, 'Nobody knows of this')
  const own = draftOf(writer, 'A text of one’s own')
  for (const id of [secret, own, 'nothing']) {
    expect(faultOf(() => link(own, id, writer))).toEqual(notThere)
  }
  expect(getWorkingCopy(writer, own).content.earlier).toBe('')
})

test('one that went to the trash meanwhile does not keep anybody from saving', () => {
  const gone = draftOf(editor, 'Soon in the trash')
  const id = draftOf(editor, 'Goes on')
  link(id, gone)
  trashArticle(editor, gone)
  expect(link(id, gone).rev).toBeGreaterThan(2)
  expect(getWorkingCopy(editor, id).content.earlier).toBe(gone)
  link(id, '')
  expect(faultOf(() => link(id, gone))).toEqual(notThere)
})

test('what can be linked is what is linked, what rests on the same source and what tells the same, each once', () => {
  const other = draftOf(editor, 'About something else entirely')
  const id = createArticle(editor)
  const headline = 'Keepers of a lighthouse train a foghorn'
  saveArticle(editor, id, 1, {
    ...completeDraft(headline, [editor.id]),
    sources: [{ ...source, permalink: 'https://example.org/new' }],
    earlier: other,
  })
  const { content } = getWorkingCopy(editor, id)
  const ids = earlierChoices(editor, id, content).map((update) => update.id)
  expect(ids[0]).toBe(other)
  expect(ids.slice(1).toSorted()).toEqual([first, later].toSorted())
})
