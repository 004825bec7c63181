import { expect, test } from 'vitest'
import { asNewProcess, headsup, migratedDirectory } from '../run/test-command-line'

test('takes the second factors from somebody by their address', async () => {
  const directory = migratedDirectory()
  await asNewProcess(directory, async () => {
    const { member, withApp } = await import('@/lib/accounts/second-factors/test-factors')
    withApp(await member())
  })
  expect(await headsup(directory, ['second-factor', 'remove', 'ada@example.org'])).toMatchObject({
    code: 2,
    error: expect.stringContaining('The word after second-factor is "reset", not "remove".'),
  })
  expect(await headsup(directory, ['second-factor', 'reset', 'bob@example.org'])).toMatchObject({
    code: 1,
    error: 'Nobody has an account with this e-mail address.',
  })
  expect(await headsup(directory, ['second-factor', 'reset', 'ada@example.org'])).toEqual({
    code: 0,
    out: 'ada@example.org signs in with the password alone again, and their sessions are ended.',
    error: '',
  })
  await asNewProcess(directory, async () => {
    const { givePassword } = await import('@/lib/accounts/second-factors/test-factors')
    expect(await givePassword()).toMatchObject({ outcome: 'signed in' })
  })
})
