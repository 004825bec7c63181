import { describe, expect, test } from 'vitest'
import { articleStates, roles } from '@/lib/domain/kinds'
import { articleVerbs, may, mayNever, mayTendShared, mayTendTopics } from './rights'

/** Written out apart from the table, so that a slip in either shows. */
const writersOwn: Record<string, readonly string[]> = {
  create: articleStates,
  open: articleStates,
  save: ['idea', 'draft'],
  begin: articleStates,
  shelve: articleStates,
  submit: articleStates,
  withdraw: articleStates,
  trash: ['idea', 'draft'],
  restore: articleStates,
}

const owners = {
  began: { createdBy: 'me', authorIds: [] },
  signs: { createdBy: 'other', authorIds: ['other', 'me'] },
  others: { createdBy: 'other', authorIds: ['other'] },
  nobodys: { createdBy: null, authorIds: [] },
}

describe.each(roles)('%s', (role) => {
  describe.each(articleVerbs)('%s', (verb) => {
    test.each(articleStates)('%s', (state) => {
      for (const [name, owner] of Object.entries(owners)) {
        const isOwn = name === 'began' || name === 'signs'
        const expected =
          role === 'writer'
            ? verb === 'create' || (isOwn && (writersOwn[verb]?.includes(state) ?? false))
            : role === 'owner' || (verb !== 'purge' && verb !== 'erase')
        expect(may({ id: 'me', role }, verb, { ...owner, state }), name).toBe(expected)
      }
    })
  })
})

test('a writer without an id owns nothing', () => {
  const article = { createdBy: null, authorIds: [], state: 'draft' as const }
  expect(may({ id: null, role: 'writer' }, 'save', article)).toBe(false)
  expect(may({ id: 'me', role: 'writer' }, 'save')).toBe(false)
})

test('what a role is never permitted is known without an article', () => {
  const never = roles.map((role) => articleVerbs.filter((verb) => mayNever(role, verb)))
  const writers = articleVerbs.filter((verb) => writersOwn[verb] === undefined)
  expect(never).toEqual([[], ['purge', 'erase'], writers])
})

test('topics are for owners and editors to tend, shared things also for a writer who added them', () => {
  expect(roles.filter(mayTendTopics)).toEqual(['owner', 'editor'])
  const whose = ['me', 'other', null]
  const may = (role: 'editor' | 'writer', id: string | null) =>
    whose.filter((addedBy) => mayTendShared({ id, role }, addedBy))
  expect([may('editor', 'me'), may('writer', 'me'), may('writer', null)]).toEqual([
    whose,
    ['me'],
    [],
  ])
})
