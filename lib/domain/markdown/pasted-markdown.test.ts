import { expect, test } from 'vitest'
import { pastedMarkdown } from './pasted-markdown'
import { writeMarkdown } from './write-markdown'

function left(text: string): string | null {
  const blocks = pastedMarkdown(text)
  return blocks && writeMarkdown(blocks)
}

test.each([
  ['### Key points', 'Key points'],
  ['Key points\n---\n\nText', 'Key points\n\nText'],
  ['*now*, **here** and `code`', '*now*, **here** and `code`'],
  ['- one\n- **two**\n  1. three', '- one\n- **two**\n  1. three'],
  ['4. four\n5. five', '4. four\n5. five'],
  ['[words](https://example.org) [run](javascript:alert(1))', '[words](https://example.org) run'],
  [
    '[words][1] [none][2]\n\n[1]: https://example.org\n[1]: https://example.com',
    '[words](https://example.org) \\[none]\\[2]',
  ],
  ['> Said.\n>\n> Twice.\n\n***\n\nAfter.', 'Said.\n\nTwice.\n\nAfter.'],
  ['```js\nfirst\n\nthird\n```', '`first`\\\n\\\n`third`'],
  ['![a wall](https://example.org/a.png) and ![](x.png)**more**', 'a wall and **more**'],
  ['**Safe** <script>alert(1)</script>', '**Safe** \\<script>alert(1)\\</script>'],
  ['<b>\nx\n</b>\n\n**y**', '\\<b>\nx\n\\</b>\n\n**y**'],
  ['2*3*4 is **24**', '2*3*4 is **24**'],
  ['*now* it is', '*now* it is'],
  ['**a** &amp; b', '**a** & b'],
  ['**a**\\\nb', '**a**\\\nb'],
  ['![a wall][w] **b**\n\n[w]: https://a.org/x.png', 'a wall **b**'],
])('%j is pasted as %j', (text, expected) => {
  expect(left(text)).toBe(expected)
})

test.each([
  'Plain words.',
  'One line\nand another\n\nand a paragraph',
  '2*3*4 is a product, and snake_case_names are none',
  'x*now* is no emphasis',
  '*now*y is none either',
  'An address: https://example.org/a_b_c',
  '<p>only HTML</p>',
  '',
])('%j is no Markdown', (text) => {
  expect(left(text)).toBeNull()
})

test('what would take long to read is not read as Markdown', () => {
  expect(left(`**bold** ${'word '.repeat(5_000)}`)).toBeNull()
  expect(left('**bold**\n'.repeat(400))).toBeNull()
  expect(left('[](x)'.repeat(100_000))).toBeNull()
})

test('a heading without words leaves no empty paragraph', () => {
  expect(pastedMarkdown('#\n\n`a`')).toEqual([
    { kind: 'paragraph', children: [{ kind: 'code', value: 'a' }] },
  ])
})
