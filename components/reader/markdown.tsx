import { Fragment, type ReactNode } from 'react'
import { parseMarkdown } from '@/lib/domain/markdown/parse-markdown'
import type { BlockNode, InlineNode } from '@/lib/domain/markdown/tree'

/** Text of the closed subset as elements; there is no way from here to raw HTML. */
export function Markdown({ text }: { text: string }) {
  return <Blocks nodes={parseMarkdown(text)} />
}

function Blocks({ nodes }: { nodes: BlockNode[] }): ReactNode {
  return numbered(nodes).map(({ key, node }) => <Block key={key} node={node} />)
}

function Block({ node }: { node: BlockNode }) {
  if (node.kind === 'paragraph') {
    return (
      <p className="mt-3 first:mt-0">
        <Inlines nodes={node.children} />
      </p>
    )
  }
  const items = numbered(node.items).map(({ key, node: item }) => (
    <li key={key} className="mt-1">
      <Blocks nodes={item} />
    </li>
  ))
  return node.ordered ? (
    <ol start={node.start} className="mt-3 list-decimal pl-6 first:mt-0">
      {items}
    </ol>
  ) : (
    <ul className="mt-3 list-disc pl-6 first:mt-0">{items}</ul>
  )
}

function Inlines({ nodes }: { nodes: InlineNode[] }): ReactNode {
  return numbered(nodes).map(({ key, node }) => <Inline key={key} node={node} />)
}

function Inline({ node }: { node: InlineNode }) {
  switch (node.kind) {
    case 'text':
      return <Fragment>{node.value}</Fragment>
    case 'strong':
      return (
        <strong className="font-semibold">
          <Inlines nodes={node.children} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <Inlines nodes={node.children} />
        </em>
      )
    case 'link':
      return (
        <a href={node.href}>
          <Inlines nodes={node.children} />
        </a>
      )
    case 'code':
      return <code className="rounded-sm bg-tint px-1 py-0.5 text-code">{node.value}</code>
    case 'break':
      return <br />
  }
}

/** Text does not change while it is on a page, so a node's place is its key. */
function numbered<Node>(nodes: Node[]) {
  return nodes.map((node, key) => ({ key, node }))
}
