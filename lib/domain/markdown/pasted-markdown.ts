import type { Definition, Nodes, PhrasingContent, RootContent } from 'mdast'
import { costProblem } from './cost-problem'
import { isLinkable, markdownSyntax, writtenAs } from './syntax'
import type { BlockNode, InlineNode } from './tree'

/**
 * Reads Markdown from anywhere into the closed subset, as its HTML would come in: headings and quotations become
 * paragraphs, lines of code code, pictures their words.
 * @returns null for text that is no Markdown, or too much to be read at once
 */
export function pastedMarkdown(text: string): BlockNode[] | null {
  if (costProblem(text) !== null) return null
  const root = markdownSyntax(text)
  if (!root.children.some((node) => isMarked(node, text))) return null
  const targets = new Map<string, string>()
  for (const node of root.children) if (node.type === 'definition') note(targets, node)
  return root.children.flatMap((node) => blocks(node, { text, targets }))
}

type Written = { text: string; targets: Map<string, string> }

function note(targets: Map<string, string>, { identifier, url }: Definition): void {
  if (!targets.has(identifier)) targets.set(identifier, url)
}

const unmarked: Nodes['type'][] = ['paragraph', 'text', 'break', 'html']

/** Whether a node shows that its writer thought of Markdown: a star within a word may as well multiply. */
function isMarked(node: Nodes, text: string): boolean {
  if (node.type === 'emphasis') {
    const { start, end } = node.position ?? {}
    const around = [text[(start?.offset ?? 0) - 1], text[end?.offset ?? text.length]]
    return !around.some((sign = '') => /[\p{L}\p{N}]/u.test(sign))
  }
  if (!unmarked.includes(node.type)) return true
  return 'children' in node && node.children.some((child) => isMarked(child, text))
}

function blocks(node: RootContent, written: Written): BlockNode[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return paragraph(inlines(node.children, written))
    case 'blockquote':
      return node.children.flatMap((child) => blocks(child, written))
    case 'list': {
      const { start } = node
      const items = node.children.map((item) =>
        item.children.flatMap((one) => blocks(one, written)),
      )
      return [{ kind: 'list', ordered: node.ordered === true, start: start ?? 1, items }]
    }
    case 'code':
      return paragraph(linesOfCode(node.value))
    case 'thematicBreak':
    case 'definition':
      return []
    default:
      return paragraph([{ kind: 'text', value: writtenAs(node, written.text) }])
  }
}

function paragraph(children: InlineNode[]): BlockNode[] {
  return children.length > 0 ? [{ kind: 'paragraph', children }] : []
}

function linesOfCode(code: string): InlineNode[] {
  return code.split('\n').flatMap((value, at): InlineNode[] => {
    const line: InlineNode[] = value === '' ? [] : [{ kind: 'code', value }]
    return at === 0 ? line : [{ kind: 'break' }, ...line]
  })
}

function inlines(nodes: PhrasingContent[], written: Written): InlineNode[] {
  return nodes.flatMap((node): InlineNode[] => {
    switch (node.type) {
      case 'text':
        return [{ kind: 'text', value: node.value }]
      case 'strong':
      case 'emphasis':
        return [{ kind: node.type, children: inlines(node.children, written) }]
      case 'inlineCode':
        return [{ kind: 'code', value: node.value }]
      case 'break':
        return [{ kind: 'break' }]
      case 'link':
        return linked(node.url, inlines(node.children, written))
      case 'linkReference':
        return linked(written.targets.get(node.identifier) ?? '', inlines(node.children, written))
      case 'image':
      case 'imageReference':
        return node.alt ? [{ kind: 'text', value: node.alt }] : []
      default:
        return [{ kind: 'text', value: writtenAs(node, written.text) }]
    }
  })
}

function linked(href: string, children: InlineNode[]): InlineNode[] {
  return isLinkable(href) ? [{ kind: 'link', href, children }] : children
}
