import { expect, test } from 'vitest'
import { conditionsOf, hasAlready } from './conditions'

const none = { acceptEncoding: undefined, ifNoneMatch: undefined, cacheControl: undefined }

test.each([
  [[], {}],
  [['Host', 'a', 'Accept', 'gzip'], {}],
  [['Accept-Encoding', 'gzip'], { acceptEncoding: 'gzip' }],
  [['ACCEPT-ENCODING', 'br', 'accept-encoding', 'gzip'], { acceptEncoding: 'br, gzip' }],
  [
    ['If-None-Match', '"a"', 'Cache-Control', 'no-cache'],
    { ifNoneMatch: '"a"', cacheControl: 'no-cache' },
  ],
  [['accept-charset-', 'x', 'authorization', 'y'], {}],
  [['X-Named', 'if-none-match', 'X-Other', '"a"'], {}],
])('of %j counts %j', (rawHeaders, conditions) => {
  expect(conditionsOf({ rawHeaders })).toEqual({ ...none, ...conditions })
})

test.each([
  ['"a"', '', true],
  ['W/"a"', '', true],
  ['"x", W/"a"', '', true],
  ['*', '', true],
  ['"a"', 'max-age=0', true],
  ['"a"', 'no-cache', false],
  ['"a"', 'max-age=0, no-cache', false],
  ['"b"', '', false],
  ['"a-br"', '', false],
  ['a', '', false],
  [undefined, '', false],
])('who says %j with %j has "a" already: %j', (ifNoneMatch, cacheControl, has) => {
  expect(hasAlready({ ...none, ifNoneMatch, cacheControl }, '"a"')).toBe(has)
})
