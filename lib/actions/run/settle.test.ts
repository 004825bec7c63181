import { expect, test } from 'vitest'
import { z } from 'zod'
import { Conflict, Invalid, NotAllowed, NotFound } from '@/lib/errors'
import { orUnavailable, refusal, settle } from './settle'

const schema = z.object({ name: z.string().min(2, 'Too short.').regex(/^a/, 'Begins with a.') })
const typed = {
  name: 'ab',
  password: 'secret',
  newPassword: 'secret',
  token: 'secret',
  resetToken: 'secret',
  rows: ['a'],
  number: 1,
}
const refused = { ok: false, fields: {}, values: { name: 'ab' } }
const raising = (error: Error) =>
  settle(schema, typed, () => {
    throw error
  })

test('what a verb gives is the answer, and the verb gets what was parsed', async () => {
  expect(await settle(schema, typed, async (input) => ({ input }))).toEqual({
    ok: true,
    input: { name: 'ab' },
  })
})

test('a form that is refused comes back as it was typed, without passwords and tokens', async () => {
  expect(await settle(schema, { ...typed, name: 'x' }, () => ({}))).toEqual({
    ...refused,
    reason: 'invalid',
    message: 'Some fields need another look.',
    fields: { name: 'Too short.' },
    values: { name: 'x' },
  })
  for (const nothing of [null, undefined, 'text']) {
    expect(refusal('invalid', 'No.', nothing).values).toEqual({})
  }
})

const latest = { rev: 3, by: 'Ada', at: 7 }

test.each([
  [new Invalid('No.', { name: 'Not so.' }), { reason: 'invalid', fields: { name: 'Not so.' } }],
  [new Conflict('No.', latest), { reason: 'conflict', latest }],
  [new NotAllowed('No.'), { reason: 'not-allowed' }],
  [new NotFound('No.'), { reason: 'not-found' }],
])('%o is told in words', async (error, told) => {
  expect(await raising(error)).toEqual({ ...refused, message: 'No.', ...told })
})

test('what nobody expects is raised on', async () => {
  await expect(raising(new Error('broken'))).rejects.toThrow('broken')
  const broken = () => Promise.reject(new Error('broken'))
  await expect(orUnavailable(typed, broken)).rejects.toThrow('broken')
})

test('a database that cannot take it is told in words, with what was typed', async () => {
  const full = Object.assign(new Error('full'), { code: 'SQLITE_FULL' })
  expect(await orUnavailable(typed, () => Promise.reject(full))).toEqual({
    ...refused,
    reason: 'unavailable',
    message: expect.stringContaining('The disk is full, so nothing was saved.'),
  })
})
