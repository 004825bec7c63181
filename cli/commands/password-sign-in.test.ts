import { expect, test } from 'vitest'
import { headsup, migratedDirectory } from '../run/test-command-line'

test('switches passwords on again, and off only where that locks nobody out', async () => {
  const directory = migratedDirectory()
  expect(await headsup(directory, ['password-sign-in', 'maybe'])).toMatchObject({
    code: 2,
    error: expect.stringContaining('"maybe" is neither on nor off.'),
  })
  expect(await headsup(directory, ['password-sign-in', 'off'])).toEqual({
    code: 1,
    out: '',
    error: 'Set single sign-on up first: this would lock everybody out.',
  })
  expect(await headsup(directory, ['password-sign-in', 'on', '--json'])).toEqual({
    code: 0,
    out: JSON.stringify({ passwordSignIn: 'on' }, null, 2),
    error: '',
  })
})
