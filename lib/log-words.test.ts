import { expect, test } from 'vitest'
import { errorInLog, forPeople, pathInLog } from './log-words'

test.each([
  ['/dashboard/articles/0a1b?title=Draft', '/dashboard/articles/0a1b'],
  ['/', '/'],
  ['/invite/s3cret', '/invite/…'],
  ['/setup/s3cret/more?x=1', '/setup/…'],
  ['/reset/s3cret', '/reset/…'],
  ['/dashboard/account/email/s3cret', '/dashboard/account/email/…'],
  ['/preview/s3cret', '/preview/…'],
  ['/asked/s3cret', '/asked/…'],
  ['/asked/s3cret/forget', '/asked/…'],
  ['//Preview//s3cret', '//Preview/…'],
  ['/%69nvite/s3cret', '/invite/…'],
  ['/invite%2Fs3cret', '/invite/…'],
  ['/invite/s3cret%zz', '/invite/…'],
  ['/authors/wanda-writer/page/2', '/authors/…'],
  ['/search/what%20somebody%20asked', '/search/…'],
  ['https://news.example/invite/s3cret', 'https://news.example/invite/…'],
  [`/${'long'.repeat(100)}`, `/${'long'.repeat(100)}`.slice(0, 200)],
])('%s is logged as %s', (url, path) => {
  expect(pathInLog(url)).toBe(path)
})

test.each([
  ['Failed query: SELECT ?\nparams: wanda@example.org,Wanda', 'Failed query: SELECT ?'],
  ['Unexpected token h, "hunter2" is not valid JSON', 'Unexpected token h, … is not valid JSON'],
  ['550 <wanda@example.org>: no such user', '550 <…@…>: no such user'],
  ['No route to /invite/s3cret.', 'No route to /invite/…'],
  ['UNIQUE constraint failed: people.email', 'UNIQUE constraint failed: people.email'],
])('%s is said as %s', (message, said) => {
  expect(errorInLog(new Error(message))).toMatchObject({ type: 'Error', message: said })
})

test('an error is told with its causes and without its other fields', () => {
  const cause = Object.assign(new TypeError('inner'), { code: 'E', input: 'hunter2' })
  const error = new Error('outer\nwanda@example.org', { cause })
  const stack = expect.not.stringContaining('wanda')
  expect(errorInLog(error)).toEqual({
    type: 'Error',
    message: 'outer\n…@…',
    stack,
    cause: { type: 'TypeError', message: 'inner', code: 'E', stack },
  })
  expect(errorInLog('hunter2')).toEqual({ type: 'string' })
})

test('in development a line is for people', () => {
  const line = {
    level: 'warn',
    time: '2026-11-24T10:11:12.000Z',
    pid: 1,
    ms: 300,
    msg: 'slow query',
  }
  expect(forPeople(`${JSON.stringify(line)}\n`)).toBe('10:11:12 warn  slow query ms=300\n')
  const err = { type: 'Error', message: 'No.', stack: '    at here' }
  expect(forPeople(JSON.stringify({ ...line, err }))).toBe(
    '10:11:12 warn  slow query ms=300\n  Error: No.\n    at here\n',
  )
})
