import { expect, test } from 'vitest'
import { roles } from '@/lib/domain/kinds'
import { isAskedForSecondFactor, secondFactorRules } from './second-factor'

test('each rule asks those whom it names', () => {
  const asked = secondFactorRules.map((rule) => [
    rule,
    roles.filter((role) => isAskedForSecondFactor(role, rule)),
  ])
  expect(Object.fromEntries(asked)).toEqual({
    nobody: [],
    owners: ['owner'],
    'owners and editors': ['owner', 'editor'],
    everyone: ['owner', 'editor', 'writer'],
  })
})
