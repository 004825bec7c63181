import { expect, test } from 'vitest'
import { z } from 'zod'
import { Busy } from '@/lib/errors'
import { logOfTest } from '@/lib/test-log'
import { asJson } from './as-json'
import { settle } from './settle'

const logged = logOfTest()

test('who comes while too much is done at once is told so, and when to come again', async () => {
  const refused = await settle(z.object({}), {}, () => {
    throw new Busy('The site is busy just now.')
  })
  const answer = asJson(refused)
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
  expect(await answer.json()).toEqual({
    ok: false,
    reason: 'busy',
    message: 'The site is busy just now.',
    fields: {},
    values: {},
  })
  const line = { level: 'info', status: 503, reason: 'busy', msg: 'request refused' }
  expect(logged()).toEqual([line])
})
