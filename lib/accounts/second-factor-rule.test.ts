import { expect, it } from 'vitest'
import type { Role } from '@/lib/domain/kinds'
import { type SecondFactorRule, secondFactorRules } from '@/lib/domain/people/second-factor'
import { Actor } from './actor'
import { getSecondFactorRule, owesSecondFactor, setSecondFactorRule } from './second-factor-rule'
import { removeApp } from './second-factors/authenticator-app'
import { resetSecondFactors } from './second-factors/reset-second-factors'
import { audited, givePassword, member, rows, withApp } from './second-factors/test-factors'
import { onTestDatabase } from './test-database'

onTestDatabase()

const us = Actor.commandLine()
const asked: Record<SecondFactorRule, Role[]> = {
  nobody: [],
  owners: ['owner'],
  'owners and editors': ['owner', 'editor'],
  everyone: ['owner', 'editor', 'writer'],
}

it('asks exactly whom it names, until they have a factor, and never the command line', async () => {
  const roles: Role[] = ['owner', 'editor', 'writer']
  const people = await Promise.all(roles.map((role) => member(`${role}@example.org`, role)))
  expect(getSecondFactorRule(us)).toBe('nobody')
  for (const rule of secondFactorRules) {
    setSecondFactorRule(us, rule)
    expect(people.filter(owesSecondFactor).map(({ role }) => role)).toEqual(asked[rule])
  }
  expect(owesSecondFactor(us)).toBe(false)
  for (const person of people) withApp(person)
  expect(people.filter(owesSecondFactor)).toEqual([])
  for (const person of people) removeApp(person)
  expect(people.filter(owesSecondFactor)).toEqual(people)
})

it('is an owner’s to set, and audited when it changes', async () => {
  const editor = await member('editor@example.org', 'editor')
  expect(() => setSecondFactorRule(editor, 'nobody')).toThrow('Only an owner')
  expect(() => getSecondFactorRule(editor)).toThrow('Only an owner')
  for (const _ of [1, 2]) setSecondFactorRule(us, 'owners')
  expect(audited()).toEqual([
    {
      action: 'changed a setting',
      subject: 'secondFactorFor',
      detail: '{"from":"nobody","to":"owners"}',
    },
  ])
})

it('the command line alone takes all factors from somebody, and ends their sessions', async () => {
  const ada = await member()
  withApp(ada)
  const bob = await member('bob@example.org', 'owner')
  withApp(bob)
  expect(() => resetSecondFactors(bob, 'ada@example.org')).toThrow('Only whoever runs the site')
  expect(() => resetSecondFactors(us, 'nobody@example.org')).toThrow('Nobody has an account')
  resetSecondFactors(us, ' ADA@example.org')
  expect(rows('authenticator_apps')).toMatchObject([{ person_id: bob.id }])
  expect(rows('recovery_codes').every((row) => row.person_id === bob.id)).toBe(true)
  expect(rows('sessions')).toMatchObject([{ id: bob.sessionId, person_id: bob.id }])
  expect((await givePassword()).outcome).toBe('signed in')
  expect(audited().at(-1)).toEqual({
    action: 'reset the second factors',
    subject: ada.id,
    detail: '{"ended":1}',
  })
})
