import { expect, test } from 'vitest'
import { inRequest, log, logRefusal, openLog, report, requestId } from './log'
import { logOfTest } from './test-log'

const logged = logOfTest()

test('a failure is one line, under the id that is told to whoever met it', () => {
  const error = Object.assign(new Error('No such column.'), { code: 'SQLITE_ERROR' })
  const id = inRequest({ method: 'POST', url: '/api/desk/slug?of=Secret' }, () => {
    const told = report(error, 'action failed')
    expect(report(error, 'request failed')).toBe(told)
    expect(requestId()).toBe(told)
    return told
  })
  expect(id).toMatch(/^[0-9a-f]{10}$/)
  expect(logged()).toEqual([
    {
      level: 'error',
      id,
      method: 'POST',
      path: '/api/desk/slug',
      err: {
        type: 'Error',
        message: 'No such column.',
        code: 'SQLITE_ERROR',
        stack: expect.stringMatching(/^ {4}at .*lib\/log\.test\.ts:/),
      },
      msg: 'action failed',
    },
  ])
})

test('outside of a request a failure has an id too, and is told once', () => {
  const error = new Error('Disk gone.')
  const id = report(error, 'job failed', { job: 'sweep' })
  expect(report(error, 'job failed')).toBe(id)
  expect(logged()).toMatchObject([{ id, job: 'sweep', msg: 'job failed' }])
})

test('one request has one id, and two have two', () => {
  const [one, two] = [{ url: '/a' }, { url: '/b' }]
  const id = inRequest(one, requestId)
  expect(inRequest(one, requestId)).toBe(id)
  expect(inRequest(two, requestId)).not.toBe(id)
})

test('a refused request is one line, whoever says it first', () => {
  inRequest({ method: 'POST', url: '/reset/s3cret' }, () => {
    logRefusal(403, 'foreign')
    logRefusal(400)
  })
  logRefusal(413)
  const id = expect.any(String)
  const path = '/reset/…'
  const first = { level: 'warn', id, method: 'POST', path, status: 403, reason: 'foreign' }
  expect(logged()).toEqual([
    { ...first, msg: 'request refused' },
    { level: 'info', status: 413, msg: 'request refused' },
  ])
})

test('below its level nothing is written', () => {
  openLog('error', false)
  log().info('quiet')
  log().warn('quiet')
  log().error('loud')
  openLog('trace', false)
  log().trace('whisper')
  expect(logged()).toEqual([
    { level: 'error', msg: 'loud' },
    { level: 'trace', msg: 'whisper' },
  ])
})

test('what somebody logs by mistake under the name of a secret is taken out', () => {
  log().info({ password: 'hunter2', person: { email: 'a@b.c', token: 't0ken' }, count: 1 }, 'oops')
  const person = { email: '…', token: '…' }
  expect(logged()).toEqual([{ level: 'info', password: '…', person, count: 1, msg: 'oops' }])
})
