import { parseMarkdown } from './parse-markdown'
import type { BlockNode, InlineNode } from './tree'

/** The words of a text without its marks, on one line: for search, descriptions and cards. */
export function plainText(markdown: string): string {
  return parseMarkdown(markdown).map(blockText).join(' ').replace(/\s+/g, ' ').trim()
}

function blockText(block: BlockNode): string {
  if (block.kind === 'paragraph') return block.children.map(inlineText).join('')
  return block.items.map((item) => item.map(blockText).join(' ')).join(' ')
}

function inlineText(node: InlineNode): string {
  switch (node.kind) {
    case 'text':
    case 'code':
      return node.value
    case 'break':
      return ' '
    default:
      return node.children.map(inlineText).join('')
  }
}
