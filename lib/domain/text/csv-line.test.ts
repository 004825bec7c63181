import { expect, test } from 'vitest'
import { csvLine } from './csv-line'

const cells: [string | number, string][] = [
  ['plain', '"plain"'],
  ['a "b", c\nd', '"a ""b"", c\nd"'],
  ['=1+1', `"'=1+1"`],
  ['+1', `"'+1"`],
  ['-1', `"'-1"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1', `"'\t=1"`],
  ['\rx', `"'\rx"`],
  ['  =1', `"'  =1"`],
  ['＝1', `"'＝1"`],
  ['a=1', '"a=1"'],
  [-1, '"-1"'],
  ['', '""'],
]

test.each(cells)('%j is written as %s', (value, written) => {
  expect(csvLine([value])).toBe(`${written}\r\n`)
})

test('cells stand beside each other', () => {
  expect(csvLine(['a', 2])).toBe('"a","2"\r\n')
})
