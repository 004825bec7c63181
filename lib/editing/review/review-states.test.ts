import { expect, test } from 'vitest'
import type { Actor } from '@/lib/accounts/actor'
import { onTestDatabase } from '@/lib/accounts/test-database'
import type { ArticleState } from '@/lib/domain/kinds'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { beginArticle, shelveArticle } from '@/lib/editing/drafts/set-aside'
import { auditedActions, draftOf } from '@/lib/editing/test-desk'
import { Conflict } from '@/lib/errors'
import { approveArticle } from './approve-article'
import { recallFromReview } from './recall-from-review'
import { returnArticle } from './return-article'
import { submitArticle } from './submit-article'
import { desk, put, stateOf } from './test-review'

onTestDatabase()

test('an idea is begun, and a draft set aside', () => {
  const { writer, editor } = desk()
  const id = createArticle(writer, 'idea')
  expect(stateOf(id)).toBe('idea')
  expect(() => submitArticle(writer, id, 1)).toThrow('is an idea that nobody has begun')
  expect(() => shelveArticle(writer, id)).toThrow(Conflict)
  saveArticle(writer, id, 1, { headline: 'Only a headline', authors: [writer.id] })
  expect(stateOf(id)).toBe('idea')
  beginArticle(editor, id)
  expect(stateOf(id)).toBe('draft')
  expect(() => beginArticle(editor, id)).toThrow(Conflict)
  shelveArticle(writer, id)
  expect(stateOf(id)).toBe('idea')
  expect(auditedActions(id)).toEqual([
    'noted an idea',
    'saved an update',
    'began a draft from an idea',
    'set an update aside as an idea',
  ])
})

const open: Record<string, ArticleState[]> = {
  submit: ['draft'],
  withdraw: ['review'],
  return: ['review', 'ready'],
  approve: ['review', 'live'],
  begin: ['idea'],
  shelve: ['draft'],
}
const verbs: Record<string, (editor: Actor, id: string) => void> = {
  submit: (editor, id) => submitArticle(editor, id, 2),
  withdraw: recallFromReview,
  return: (editor, id) => returnArticle(editor, id, 2, 'Because.'),
  approve: (editor, id) => approveArticle(editor, id, 2),
  begin: beginArticle,
  shelve: shelveArticle,
}
const states: ArticleState[] = [
  'idea',
  'draft',
  'review',
  'ready',
  'scheduled',
  'live',
  'archived',
  'retracted',
  'trashed',
]

test.each(Object.keys(verbs))('%s is refused in every state but its own', (verb) => {
  const { editor, writer } = desk()
  const id = draftOf(writer, 'Somewhere')
  for (const state of states) {
    put(id, state)
    const attempt = () => verbs[verb]?.(editor, id)
    if (open[verb]?.includes(state)) expect(attempt).not.toThrow()
    else {
      expect(attempt).toThrow(Conflict)
      expect(stateOf(id)).toBe(state)
    }
  }
})
