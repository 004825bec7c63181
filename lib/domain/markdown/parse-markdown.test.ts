import { expect, test } from 'vitest'
import { parseMarkdown } from './parse-markdown'
import type { BlockNode, InlineNode } from './tree'

const text = (value: string): InlineNode => ({ kind: 'text', value })
const paragraph = (...children: InlineNode[]): BlockNode => ({ kind: 'paragraph', children })

test('everything of the subset is read', () => {
  expect(parseMarkdown('A **bold** *slanted* [link](https://a.org) `code`\\\nend')).toEqual([
    paragraph(
      text('A '),
      { kind: 'strong', children: [text('bold')] },
      text(' '),
      { kind: 'emphasis', children: [text('slanted')] },
      text(' '),
      { kind: 'link', href: 'https://a.org', children: [text('link')] },
      text(' '),
      { kind: 'code', value: 'code' },
      { kind: 'break' },
      text('end'),
    ),
  ])
})

test('lists keep their order, start and nesting', () => {
  expect(parseMarkdown('3. one\n   - inner\n4. two')).toEqual([
    {
      kind: 'list',
      ordered: true,
      start: 3,
      items: [
        [
          paragraph(text('one')),
          { kind: 'list', ordered: false, start: 1, items: [[paragraph(text('inner'))]] },
        ],
        [paragraph(text('two'))],
      ],
    },
  ])
})

test.each([
  '<script>alert(1)</script>',
  '# Heading',
  '> quoted',
  '```\nfence\n```',
  '![alt](https://a.org/x.png)',
  '---',
])('%s stays the characters it was written with', (written) => {
  expect(parseMarkdown(written)).toEqual([paragraph(text(written))])
})

test.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', '//a.org', 'x'])(
  'a link to %s is only its words',
  (href) => {
    expect(parseMarkdown(`[words](${href})`)).toEqual([paragraph(text('words'))])
  },
)

test('an indented line is a paragraph, and endless text is not parsed', () => {
  expect(parseMarkdown('    indented')).toEqual([paragraph(text('indented'))])
  const endless = '*'.repeat(2_000_000)
  expect(parseMarkdown(endless)).toEqual([paragraph(text(endless))])
})

test('a text that is read again is known, and so it is after many others', () => {
  const once = parseMarkdown('Read **once**')
  expect(parseMarkdown('Read **once**')).toBe(once)
  for (let at = 0; at < 60; at++) parseMarkdown(`${at} ${'a'.repeat(18_000)}`)
  expect(parseMarkdown('Read **once**')).not.toBe(once)
  expect(parseMarkdown('Read **once**')).toEqual(once)
})
