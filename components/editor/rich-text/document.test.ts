import { getSchema } from '@tiptap/core'
import { expect, test } from 'vitest'
import { parseMarkdown } from '@/lib/domain/markdown/parse-markdown'
import { writeMarkdown } from '@/lib/domain/markdown/write-markdown'
import { documentOf, treeOf } from './document'
import { extensions } from './extensions'

const schema = getSchema(extensions)

test('the schema holds only what the text may have', () => {
  expect(Object.keys(schema.nodes).sort()).toEqual([
    'bulletList',
    'doc',
    'hardBreak',
    'listItem',
    'orderedList',
    'paragraph',
    'text',
  ])
  expect(Object.keys(schema.marks).sort()).toEqual(['bold', 'code', 'italic', 'link'])
})

test.each([
  '',
  'Plain.',
  'A **bold *and slanted* text** with [a **strong** link](https://a.org) and `code`.',
  '**`bold code`** and [`linked code`](https://a.org)',
  'First line\\\nsecond line\n\nSecond paragraph',
  '- one\n  - inner\n- two',
  '2. two\n3. three',
])('%s goes into the editor and comes out the same', (text) => {
  const document = schema.nodeFromJSON(documentOf(parseMarkdown(text)))
  document.check()
  expect(writeMarkdown(treeOf(document.toJSON()))).toBe(text)
})

test('spaces at the edge of bold stay, outside it', () => {
  const content = [
    { type: 'text', text: 'a' },
    { type: 'text', text: ' b ', marks: [{ type: 'bold' }] },
    { type: 'text', text: 'c' },
  ]
  const tree = treeOf({ type: 'doc', content: [{ type: 'paragraph', content }] })
  expect(writeMarkdown(tree)).toBe('a **b** c')
})

test('a break at the edge of a paragraph is none: readers would see a backslash', () => {
  const end = { type: 'hardBreak' }
  const words = { type: 'text', text: 'Words. ' }
  const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
  const content = [paragraph(end, words, end, words, end, end), paragraph(end)]
  expect(writeMarkdown(treeOf({ type: 'doc', content }))).toBe('Words. \\\nWords.')
})

test('a link that may not be is only its words', () => {
  const marks = [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }]
  const content = [{ type: 'paragraph', content: [{ type: 'text', text: 'words', marks }] }]
  expect(writeMarkdown(treeOf({ type: 'doc', content }))).toBe('words')
})
