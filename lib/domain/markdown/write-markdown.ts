import type { BlockContent, ListItem, PhrasingContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { BlockNode, InlineNode } from './tree'

/** Writes a tree so that parseMarkdown reads the same tree again, whatever characters its text has. */
export function writeMarkdown(blocks: readonly BlockNode[]): string {
  const children = blocks.map(block)
  return toMarkdown({ type: 'root', children }, { bullet: '-' }).trim()
}

function block(node: BlockNode): BlockContent {
  if (node.kind === 'paragraph') {
    return { type: 'paragraph', children: node.children.map(inline) }
  }
  return {
    type: 'list',
    ordered: node.ordered,
    start: node.ordered ? node.start : null,
    spread: false,
    children: node.items.map(item),
  }
}

function item(blocks: readonly BlockNode[]): ListItem {
  const spread = blocks.filter(({ kind }) => kind === 'paragraph').length > 1
  return { type: 'listItem', spread, children: blocks.map(block) }
}

function inline(node: InlineNode): PhrasingContent {
  switch (node.kind) {
    case 'text':
      return { type: 'text', value: node.value }
    case 'code':
      return { type: 'inlineCode', value: node.value }
    case 'break':
      return { type: 'break' }
    case 'link':
      return { type: 'link', url: node.href, children: node.children.map(inline) }
    default:
      return { type: node.kind, children: node.children.map(inline) }
  }
}
