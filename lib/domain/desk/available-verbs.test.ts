import { expect, test } from 'vitest'
import { availableVerbs } from './available-verbs'

const own = { createdBy: 'me', authorIds: [] }

test('a person is offered what both the state and their role allow', () => {
  const offered = (role: 'owner' | 'writer', state: 'draft' | 'live', by = own) =>
    availableVerbs({ id: 'me', role }, { ...by, state })
  expect(offered('writer', 'draft')).toEqual(['save', 'shelve', 'submit', 'trash'])
  expect(offered('writer', 'draft', { createdBy: 'other', authorIds: [] })).toEqual([])
  expect(offered('writer', 'live')).toEqual([])
  expect(offered('owner', 'live')).toEqual([
    'save',
    'approve',
    'schedule',
    'unschedule',
    'publish',
    'unpublish',
    'archive',
    'retract',
  ])
})
