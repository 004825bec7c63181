import type { JSONContent } from '@tiptap/core'
import { isLinkable } from '@/lib/domain/markdown/syntax'
import type { BlockNode, InlineNode } from '@/lib/domain/markdown/tree'

type Mark = { type: string; attrs?: Record<string, unknown> }

/** The tree of our Markdown as Tiptap's document. */
export function documentOf(blocks: readonly BlockNode[]): JSONContent {
  const content = blocks.map(blockContent)
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] }
}

function blockContent(node: BlockNode): JSONContent {
  if (node.kind === 'paragraph') {
    return {
      type: 'paragraph',
      content: node.children.flatMap((child) => inlineContent(child, [])),
    }
  }
  const content = node.items.map((item) => ({
    type: 'listItem',
    content:
      item[0]?.kind === 'paragraph'
        ? item.map(blockContent)
        : [{ type: 'paragraph' }, ...item.map(blockContent)],
  }))
  return node.ordered
    ? { type: 'orderedList', attrs: { start: node.start }, content }
    : { type: 'bulletList', content }
}

function inlineContent(node: InlineNode, marks: Mark[]): JSONContent[] {
  const inside = (children: readonly InlineNode[], mark: Mark) =>
    children.flatMap((child) => inlineContent(child, [...marks, mark]))
  switch (node.kind) {
    case 'text': {
      const text = node.value.replaceAll('\n', ' ')
      return text === '' ? [] : [{ type: 'text', text, marks }]
    }
    case 'code':
      return [{ type: 'text', text: node.value, marks: [...marks, { type: 'code' }] }]
    case 'break':
      return [{ type: 'hardBreak', marks }]
    case 'link':
      return inside(node.children, { type: 'link', attrs: { href: node.href } })
    case 'strong':
      return inside(node.children, { type: 'bold' })
    default:
      return inside(node.children, { type: 'italic' })
  }
}

/** Tiptap's document as the tree of our Markdown; whatever it cannot hold is left out. */
export function treeOf(document: JSONContent): BlockNode[] {
  return (document.content ?? []).flatMap((node) => blockNode(node))
}

function blockNode(node: JSONContent): BlockNode[] {
  const content = node.content ?? []
  if (node.type === 'paragraph') {
    const words = trimmed(withoutEdgeBreaks(content))
    const children = inlineNodes(words, ['link', 'bold', 'italic'])
    return children.length > 0 ? [{ kind: 'paragraph', children }] : []
  }
  if (node.type !== 'bulletList' && node.type !== 'orderedList') return []
  const items = content.map((item) => treeOf(item)).filter((item) => item.length > 0)
  const ordered = node.type === 'orderedList'
  const start = Number(node.attrs?.start ?? 1)
  return items.length > 0 ? [{ kind: 'list', ordered, start: ordered ? start : 1, items }] : []
}

/** Neighbours that share the outermost mark go into one node, so that marks nest as Markdown has them. */
function inlineNodes(content: JSONContent[], order: string[]): InlineNode[] {
  const [mark, ...inner] = order
  if (mark === undefined) return content.flatMap(leaf)
  const nodes: InlineNode[] = []
  for (let at = 0; at < content.length; ) {
    const held = markOf(content[at], mark)
    let end = at + 1
    while (end < content.length && sameMark(held, markOf(content[end], mark))) end++
    const run = content.slice(at, end)
    nodes.push(...(held ? wrapped(held, run, inner) : inlineNodes(run, inner)))
    at = end
  }
  return nodes
}

/** Markdown cannot open or close a mark beside a space, so the spaces step outside. */
function wrapped(mark: Mark, run: JSONContent[], inner: string[]): InlineNode[] {
  const words = run.map((node) => node.text ?? '\n').join('')
  if (words.trim() === '') return inlineNodes(run, inner)
  const children = inlineNodes(trimmed(run), inner)
  const before = /^[ \t]*/.exec(words)?.[0] ?? ''
  const after = /[ \t]*$/.exec(words)?.[0] ?? ''
  return [...spaces(before), node(mark, children), ...spaces(after)]
}

function node(mark: Mark, children: InlineNode[]): InlineNode {
  if (mark.type !== 'link') {
    return { kind: mark.type === 'bold' ? 'strong' : 'emphasis', children }
  }
  return { kind: 'link', href: String(mark.attrs?.href ?? ''), children }
}

function spaces(value: string): InlineNode[] {
  return value === '' ? [] : [{ kind: 'text', value }]
}

/** Markdown has no break before the first word or after the last one: it would be a backslash there. */
function withoutEdgeBreaks(content: JSONContent[]): JSONContent[] {
  const hasWords = (node: JSONContent) => node.type === 'text' && Boolean(node.text?.trim())
  const [first, last] = [content.findIndex(hasWords), content.findLastIndex(hasWords)]
  return first === -1 ? [] : content.slice(first, last + 1)
}

function trimmed(content: JSONContent[]): JSONContent[] {
  return content
    .map((node, at) => {
      if (node.text === undefined) return node
      const start = at === 0 ? node.text.trimStart() : node.text
      return { ...node, text: at === content.length - 1 ? start.trimEnd() : start }
    })
    .filter((node) => node.text !== '')
}

function leaf(node: JSONContent): InlineNode[] {
  if (node.type === 'hardBreak') return [{ kind: 'break' }]
  if (node.type !== 'text' || !node.text) return []
  return [{ kind: markOf(node, 'code') ? 'code' : 'text', value: node.text }]
}

function markOf(node: JSONContent | undefined, type: string): Mark | null {
  const mark = node?.marks?.find((candidate) => candidate.type === type)
  if (!mark || (type === 'link' && !isLinkable(String(mark.attrs?.href)))) return null
  return mark
}

function sameMark(a: Mark | null, b: Mark | null): boolean {
  return a?.type === b?.type && a?.attrs?.href === b?.attrs?.href
}
