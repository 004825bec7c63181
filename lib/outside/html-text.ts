import { type DomUtils, parseDocument } from 'htmlparser2'

type Node = ReturnType<typeof DomUtils.getChildren>[number]

/** The words of a piece of HTML as one reads them: its paragraphs apart, its lines on lines of their own. */
export function htmlText(html: string): string {
  return tidy(parseDocument(html).children.map(textOfNode).join(''))
}

export function textOfNode(node: Node): string {
  if (node.type === 'text') return node.data.replace(/\s+/g, ' ')
  if (!('children' in node) || ('name' in node && unseen.has(node.name))) {
    return ''
  }
  if ('name' in node && node.name === 'br') return '\n'
  const inside = node.children.map(textOfNode).join('')
  return 'name' in node && node.name === 'p' ? `\n\n${inside}\n\n` : inside
}

export function tidy(text: string): string {
  return text
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const unseen = new Set(['script', 'style', 'template', 'noscript'])
