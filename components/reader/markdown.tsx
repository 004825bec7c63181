import { createElement, Fragment, type ReactNode } from 'react'
import { parseMarkdown } from '@/lib/domain/markdown/parse-markdown'
import type { BlockNode, InlineNode } from '@/lib/domain/markdown/tree'

/** Text of the closed subset as elements; there is no way from here to raw HTML. */
export function Markdown({ text }: { text: string }) {
  return blocks(parseMarkdown(text))
}

// What follows are plain functions, since React takes longer for a component than for what it shows.

function blocks(nodes: readonly BlockNode[]): ReactNode {
  return each(nodes, block)
}

function block(node: BlockNode): ReactNode {
  if (node.kind === 'paragraph') {
    return <p className="mt-3 first:mt-0">{inlines(node.children)}</p>
  }
  const items = each(node.items, (item) => <li className="mt-1">{blocks(item)}</li>)
  return node.ordered ? (
    <ol start={node.start} className="mt-3 list-decimal pl-6 first:mt-0">
      {items}
    </ol>
  ) : (
    <ul className="mt-3 list-disc pl-6 first:mt-0">{items}</ul>
  )
}

function inlines(nodes: readonly InlineNode[]): ReactNode {
  return each(nodes, inline)
}

function inline(node: InlineNode): ReactNode {
  switch (node.kind) {
    case 'text':
      return node.value
    case 'strong':
      return <strong className="font-semibold">{inlines(node.children)}</strong>
    case 'emphasis':
      return <em>{inlines(node.children)}</em>
    case 'link':
      return <a href={node.href}>{inlines(node.children)}</a>
    case 'code':
      return <code className="rounded-sm bg-tint px-1 py-0.5 text-code">{node.value}</code>
    case 'break':
      return <br />
  }
}

/** Given one by one, they need no keys: text does not change while it is on a page. */
function each<Node>(nodes: readonly Node[], draw: (node: Node) => ReactNode): ReactNode {
  return createElement(Fragment, null, ...nodes.map(draw))
}
