import { escapeMarkup } from '@/lib/domain/text/escape-markup'
import { parseMarkdown } from './parse-markdown'
import type { BlockNode, InlineNode } from './tree'

/** The closed subset as HTML, for feeds. Pages show it as elements instead. */
export function markdownHtml(markdown: string): string {
  return parseMarkdown(markdown).map(block).join('')
}

function block(node: BlockNode): string {
  if (node.kind === 'paragraph') return `<p>${inlines(node.children)}</p>`
  const items = node.items.map((item) => `<li>${item.map(block).join('')}</li>`).join('')
  return node.ordered ? `<ol start="${node.start}">${items}</ol>` : `<ul>${items}</ul>`
}

function inlines(nodes: readonly InlineNode[]): string {
  return nodes.map(inline).join('')
}

function inline(node: InlineNode): string {
  switch (node.kind) {
    case 'text':
      return escapeMarkup(node.value)
    case 'code':
      return `<code>${escapeMarkup(node.value)}</code>`
    case 'break':
      return '<br>'
    case 'strong':
      return `<strong>${inlines(node.children)}</strong>`
    case 'emphasis':
      return `<em>${inlines(node.children)}</em>`
    case 'link':
      return `<a href="${escapeMarkup(node.href)}">${inlines(node.children)}</a>`
  }
}
