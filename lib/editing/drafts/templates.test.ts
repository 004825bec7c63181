import { expect, test } from 'vitest'
import { mostTemplates } from '@/lib/domain/drafts/template'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { auditedActions, completeDraft, draftOf, hire } from '@/lib/editing/test-desk'
import { removeTopic } from '@/lib/editing/topics/remove-topic'
import { Invalid, NotAllowed, NotFound } from '@/lib/errors'
import { testPublication } from '@/lib/published/test-publication'
import { saveArticle } from './save-article'
import { beginFromTemplate, keepAsTemplate, listTemplates, removeTemplate } from './templates'

testPublication()

test('an update is begun with what a template said when it was kept, signed by who begins it', () => {
  const [editor, writer] = [hire('editor'), hire('writer')]
  const id = draftOf(editor, 'A headline that stays in the template')
  keepAsTemplate(editor, id, 'Model release')
  saveArticle(editor, id, 2, completeDraft('A headline of another day than that', [editor.id]))
  const [template] = listTemplates(writer)
  expect(template).toMatchObject({ name: 'Model release', canRemove: false })
  const begun = [1, 2].map(() => beginFromTemplate(writer, template?.id ?? ''))
  const [first, second] = begun.map((one) => getWorkingCopy(writer, one))
  expect(first?.content).toMatchObject({
    headline: 'A headline that stays in the template',
    authors: [{ id: writer.id }],
    topics: [{ name: 'OpenAI' }],
  })
  expect(first?.content.slug).not.toBe(second?.content.slug)
  expect(first?.content.questions[0]?.id).not.toBe(second?.content.questions[0]?.id)
  expect(auditedActions(begun[0] ?? '')).toEqual(['began from a template'])
})

test('a name is kept once, and only by who may remove the other', () => {
  const [editor, writer] = [hire('editor'), hire('writer')]
  const own = draftOf(writer, 'A headline a writer keeps for later')
  expect(() => keepAsTemplate(writer, own, 'Model release')).toThrow(Invalid)
  keepAsTemplate(writer, own, 'Of the writer')
  keepAsTemplate(writer, own, 'Of the writer')
  keepAsTemplate(editor, own, 'Of the writer')
  const [, kept] = listTemplates(editor)
  expect(listTemplates(editor)).toHaveLength(2)
  expect(() => removeTemplate(writer, kept?.id ?? '')).toThrow(NotAllowed)
  removeTemplate(editor, kept?.id ?? '')
  removeTemplate(editor, kept?.id ?? '')
  expect(listTemplates(editor)).toHaveLength(1)
  expect(() => beginFromTemplate(editor, kept?.id ?? '')).toThrow(NotFound)
  const foreign = draftOf(editor, 'A headline that is none of the writer’s')
  expect(() => keepAsTemplate(writer, foreign, 'Not theirs')).toThrow(NotAllowed)
})

test('a topic that is gone is left out, and there is an end to templates', () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'A headline for very many templates')
  saveArticle(editor, id, 2, {
    ...completeDraft('A headline for very many templates', [editor.id]),
    topics: [{ name: 'Gone soon', kind: 'subject' }],
  })
  const [topic] = getWorkingCopy(editor, id).content.topics
  for (let at = listTemplates(editor).length; at < mostTemplates; at++) {
    keepAsTemplate(editor, id, `Number ${at}`)
  }
  expect(() => keepAsTemplate(editor, id, 'One too many')).toThrow(/Remove one first/)
  saveArticle(editor, id, 3, { ...completeDraft('A headline for many', [editor.id]), topics: [] })
  removeTopic(editor, topic?.id ?? '')
  const template = listTemplates(editor).find(({ name }) => name === 'Number 5')
  const begun = beginFromTemplate(editor, template?.id ?? '')
  expect(getWorkingCopy(editor, begun).content.topics).toEqual([])
})
