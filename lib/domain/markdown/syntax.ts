import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

/** @returns Markdown's full syntax tree; indented lines are paragraphs, since pasted text often has them */
export function markdownSyntax(text: string): Root {
  return fromMarkdown(text, { extensions: [{ disable: { null: ['codeIndented'] } }] })
}

/** @returns whether text may link there: a full web or mail address */
export function isLinkable(href: string): boolean {
  if (!URL.canParse(href)) return false
  return ['http:', 'https:', 'mailto:'].includes(new URL(href).protocol)
}

/** @returns the characters of `text` that a node was read from */
export function writtenAs(node: Nodes, text: string): string {
  return text.slice(node.position?.start.offset, node.position?.end.offset)
}
