import { expect, test } from 'vitest'
import { initials } from './initials'

test.each([
  ['Sam Altman', 'SA'],
  ['sam  q. altman', 'SA'],
  ['Sam (Example)', 'SE'],
  ['ada', 'A'],
  ['ada  —  b', 'AB'],
  ['Jean-Luc', 'JL'],
  ['  ', ''],
  ['', ''],
  ['𝒜da 42', '𝒜4'],
])('“%s” is “%s” in short', (name, letters) => {
  expect(initials(name)).toBe(letters)
})
