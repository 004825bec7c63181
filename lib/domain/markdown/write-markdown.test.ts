import { expect, test } from 'vitest'
import { markdownProblem } from './markdown-problem'
import { parseMarkdown } from './parse-markdown'
import type { BlockNode } from './tree'
import { writeMarkdown } from './write-markdown'

test.each([
  'A **bold** *slanted* [link](https://a.org) `code`\\\nend',
  'One.\n\nTwo.',
  '- one\n  - inner\n- two',
  '3. one\n4. two',
  '- one\n\n  more of it\n- two',
])('%s is written as it was', (text) => {
  expect(writeMarkdown(parseMarkdown(text))).toBe(text)
})

test.each([
  '2 * 3 * 4 and snake_case_name',
  '# no heading',
  '> no quotation',
  '- no list',
  '1. no list',
  '---',
  '```',
  '<b>no tag</b> <!-- -->',
  '[no](https://link.example)',
  '![no](https://image.example)',
  '&amp; & &copy;',
  'a \\ b \\* c',
  '**not bold**',
  '[a]: https://definition.example',
  'http://bare.example/a_b_c?d=*e*',
  '~~~',
])('the characters %s come back as they were, and can be saved', (value) => {
  const blocks: BlockNode[] = [{ kind: 'paragraph', children: [{ kind: 'text', value }] }]
  const written = writeMarkdown(blocks)
  expect(parseMarkdown(written)).toEqual(blocks)
  expect(markdownProblem(written)).toBeNull()
})

test('bold beside letters and signs comes back bold', () => {
  const blocks: BlockNode[] = [
    {
      kind: 'paragraph',
      children: [
        { kind: 'text', value: 'a' },
        { kind: 'strong', children: [{ kind: 'text', value: '“b”' }] },
        { kind: 'text', value: 'c' },
      ],
    },
  ]
  expect(parseMarkdown(writeMarkdown(blocks))).toEqual(blocks)
})

test('an empty tree is an empty text', () => {
  expect(writeMarkdown([])).toBe('')
})
