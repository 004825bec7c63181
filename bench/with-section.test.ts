import { expect, test } from 'vitest'
import { withSection } from './with-section.mjs'

const before = `# Results

Words.

## One

| a |

### A table of one

| b |

## One and more

| c |
`

test('a part replaces its own section and no other', () => {
  expect(withSection(before, 'One', '| new |')).toBe(
    '# Results\n\nWords.\n\n## One\n\n| new |\n\n## One and more\n\n| c |\n',
  )
  expect(withSection(before, 'One and more', '| new |')).toBe(before.replace('| c |', '| new |'))
})

test('a part that was never measured comes last', () => {
  expect(withSection(before, 'Another', '| d |')).toBe(`${before}\n## Another\n\n| d |\n`)
  expect(withSection('# Results\n', 'One', '| a |')).toBe('# Results\n\n## One\n\n| a |\n')
})
