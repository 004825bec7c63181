import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast'
import { costProblem } from './cost-problem'
import { isLinkable, markdownSyntax, writtenAs } from './syntax'
import type { BlockNode, InlineNode } from './tree'

/**
 * Reads the closed subset of Markdown. What lies outside it is kept as the characters it was written
 * with, so no text is lost and none can become anything but text.
 */
export function parseMarkdown(text: string): readonly BlockNode[] {
  const known = parsed.get(text)
  if (known) return known
  if (costProblem(text) !== null) return [literal(text)]
  const nodes = markdownSyntax(text).children.map((node) => block(node, text))
  remember(text, nodes)
  return nodes
}

/**
 * By their texts, until there are too many: a page needs each as elements, as plain words and in its data, and most
 * texts of a page stay.
 */
const parsed = new Map<string, readonly BlockNode[]>()
const mostLetters = 1_000_000
let letters = 0

function remember(text: string, nodes: readonly BlockNode[]): void {
  letters += text.length
  if (letters > mostLetters) {
    parsed.clear()
    letters = text.length
  }
  parsed.set(text, nodes)
}

function block(node: RootContent | BlockContent | DefinitionContent, text: string): BlockNode {
  switch (node.type) {
    case 'paragraph':
      return { kind: 'paragraph', children: inline(node.children, text) }
    case 'list':
      return {
        kind: 'list',
        ordered: node.ordered === true,
        start: node.start ?? 1,
        items: node.children.map((item) => item.children.map((child) => block(child, text))),
      }
    default:
      return literal(writtenAs(node, text))
  }
}

function literal(value: string): BlockNode {
  return { kind: 'paragraph', children: [{ kind: 'text', value }] }
}

function inline(nodes: PhrasingContent[], text: string): InlineNode[] {
  return nodes.flatMap((node): InlineNode[] => {
    switch (node.type) {
      case 'text':
        return [{ kind: 'text', value: node.value }]
      case 'strong':
      case 'emphasis':
        return [{ kind: node.type, children: inline(node.children, text) }]
      case 'inlineCode':
        return [{ kind: 'code', value: node.value }]
      case 'break':
        return [{ kind: 'break' }]
      case 'link': {
        const children = inline(node.children, text)
        return isLinkable(node.url) ? [{ kind: 'link', href: node.url, children }] : children
      }
      default:
        return [{ kind: 'text', value: writtenAs(node, text) }]
    }
  })
}
