import { expect, test } from 'vitest'
import { Invalid } from '@/lib/errors'
import { explain, troubleOf } from './explain'

const coded = (code: string, path?: string) =>
  Object.assign(new Error('no'), { code, ...(path && { path }) })

test.each([
  ['ENOSPC', /^\/a cannot be written: the disk is full\. Make room, then try again\.$/],
  ['EROFS', /^\/a cannot be written: its disk is mounted read-only\. Mount it/],
  ['EIO', /^\/a cannot be read or written: the disk reports an error\. Look at the disk/],
  ['EDQUOT', /^\/a cannot be written: its user has used up their share/],
  ['EACCES', /^\/a may not be opened\. Give it/],
  ['EPERM', /^\/a may not be changed\. Give it/],
  ['ENOENT', /^\/a is not there\.$/],
  ['ENOTDIR', /^\/a lies below what is a file, not a folder\. Name another/],
  ['EISDIR', /^\/a is a folder, not a file\. Name a file\.$/],
  ['ELOOP', /^\/a is a link that leads back to itself\. Let it lead/],
  ['SQLITE_FULL', /headsup\.db cannot grow: the disk is full\. Make room/],
  ['SQLITE_READONLY_DIRECTORY', /headsup\.db cannot be written\. Give the file/],
  [
    'SQLITE_IOERR_WRITE',
    /headsup\.db cannot be read or written: .* docs\/backing-up\.md says how\.$/,
  ],
  ['SQLITE_CORRUPT_VTAB', /headsup\.db is damaged\. Stop the site, then run: .* restore latest$/],
  ['SQLITE_NOTADB', /headsup\.db is not a database, or is damaged\. Stop the site/],
  ['SQLITE_CONSTRAINT', /headsup\.db failed: no$/],
])('%s has its words', (code, words) => {
  expect(explain(coded(code, '/a'))).toMatch(words)
})

test('of a copy the file is named that could not be written', () => {
  const error = Object.assign(coded('ENOSPC', '/from'), { dest: '/to' })
  expect(troubleOf(error)?.what).toBe('/to cannot be written: the disk is full.')
})

test('a cause that is one of the database says what is wrong', () => {
  const error = new Error('Failed query', { cause: coded('SQLITE_FULL') })
  expect(troubleOf(error)?.cure).toMatch(/^Make room/)
})

test('a sentence is said once, though it is that of the whole and of its field', () => {
  expect(explain(new Invalid('Too short.', { password: 'Too short.' }))).toBe('Too short.')
  expect(explain(new Invalid('No.', { a: 'One.', b: 'Two.' }))).toBe('No.\n  One.\n  Two.')
})

test('what is a sentence already stays one, and what nobody expected keeps its trace', () => {
  expect(explain(new Error('Do this.'))).toBe('Do this.')
  expect(explain(new TypeError('x is not a function'))).toContain('\n    at ')
  expect(explain(coded('EMFILE'))).toContain('\n    at ')
  expect(explain('text')).toBe('text')
})
