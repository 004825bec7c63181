import { expect, test } from 'vitest'
import { marksSheet } from './marks-sheet'

test('the styles name what was read and saved, and nothing that is no id', () => {
  const sheet = marksSheet(
    [
      ['0190-a', 1, 2],
      ['"]{}*{display:none}', 1, 2],
    ],
    [['b', '/updates/b', 'B', 1]],
  )
  expect(sheet.split('\n').map((line) => line.trim())).toEqual([
    ':is([data-of="0190-a"]) > a { color: var(--muted) }',
    ':is([data-save="b"]) > :first-child { display: none }',
    ':is([data-save="b"]) > :last-child { display: inline }',
  ])
  expect(marksSheet([], [])).toContain(':is() > a')
})
