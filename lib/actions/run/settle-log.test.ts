import { redirect } from 'next/navigation'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { NotAllowed } from '@/lib/errors'
import { inRequest } from '@/lib/log'
import { logOfTest } from '@/lib/test-log'
import { logRefused } from './log-refused'
import { orUnavailable, refusal, settle } from './settle'

const logged = logOfTest()
const typed = { name: 'Wanda Writer', password: 'hunter2' }

/** What an action answers that does this. */
function answerOf(verb: () => object) {
  return inRequest({ method: 'POST', url: '/dashboard/people?of=Wanda' }, () =>
    orUnavailable(typed, () => settle(z.unknown(), typed, verb)),
  )
}

const id = expect.stringMatching(/^[0-9a-f]{10}$/)
const line = { id, method: 'POST', path: '/dashboard/people' }

test('a failure that nobody expected is told with the id under which it is logged', async () => {
  const answer = await answerOf(() => {
    throw new TypeError('Not a function.')
  })
  const err = { type: 'TypeError', message: 'Not a function.', stack: expect.any(String) }
  expect(logged()).toEqual([{ ...line, level: 'error', err, msg: 'action failed' }])
  expect(answer).toEqual({
    ok: false,
    reason: 'unavailable',
    message: `Something is wrong on our side, so nothing was saved. Try again in a minute. If you tell us about this, name ${logged()[0]?.id}.`,
    fields: {},
    values: { name: 'Wanda Writer' },
  })
})

test('so is a failure of the database', async () => {
  const answer = await answerOf(() => {
    throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
  })
  expect(answer).toMatchObject({
    message: expect.stringMatching(
      /^The disk is full, so nothing was saved\..* name [0-9a-f]{10}\.$/,
    ),
  })
  expect(logged()).toMatchObject([{ level: 'error', err: { code: 'SQLITE_FULL' } }])
})

test('a redirect is no failure', async () => {
  await expect(answerOf(() => redirect('/dashboard'))).rejects.toThrow('NEXT_REDIRECT')
  expect(logged()).toEqual([])
})

test('what somebody may not do is logged, and what everybody meets is not', async () => {
  const refused = await answerOf(() => {
    throw new NotAllowed('Only Wanda may do that.')
  })
  inRequest({ method: 'POST', url: '/dashboard/people' }, () => logRefused(refused))
  logRefused(refusal('foreign', 'Nothing was changed.'))
  logRefused(refusal('too-large', 'More than 4 MB.'))
  logRefused(refusal('invalid', 'Some fields need another look.'))
  logRefused(refusal('signed-out', 'Sign in again.'))
  const refusedLine = { level: 'warn', status: 403, msg: 'request refused' }
  expect(logged()).toEqual([
    { ...refusedLine, ...line, reason: 'not-allowed' },
    { ...refusedLine, reason: 'foreign' },
    { ...refusedLine, level: 'info', status: 413, reason: 'too-large' },
  ])
})
