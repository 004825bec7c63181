import type { Nodes } from 'mdast'
import { costProblem } from './cost-problem'
import { isLinkable, markdownSyntax, writtenAs } from './syntax'

const deepest = 6
const mostNodes = 2_000

const refusals: Partial<Record<Nodes['type'], string>> = {
  html: 'Text cannot contain HTML. To show a tag, write it between backticks.',
  image: 'Text cannot contain images.',
  imageReference: 'Text cannot contain images.',
  heading: 'Text cannot contain headings.',
  blockquote: 'Text cannot contain block quotes. Quotations belong to a source.',
  code: 'Text cannot contain blocks of code. Code within a line goes between backticks.',
  thematicBreak: 'Text cannot contain dividing lines.',
  definition: 'Write links with their address: [words](https://…).',
  linkReference: 'Write links with their address: [words](https://…).',
}

/** The one check of Markdown. @returns what is wrong, in a sentence, or null when all is in the subset */
export function markdownProblem(text: string): string | null {
  const cost = costProblem(text)
  if (cost !== null) return cost
  const seen = { nodes: 0 }
  return problemIn(markdownSyntax(text), text, 0, seen)
}

function problemIn(
  node: Nodes,
  text: string,
  depth: number,
  seen: { nodes: number },
): string | null {
  seen.nodes += 1
  if (seen.nodes > mostNodes) return 'This text has too many parts. Make it simpler.'
  if (depth > deepest) return 'Lists and marks are nested too deeply here.'
  const problem = problemOf(node, text)
  if (problem !== null || !('children' in node)) return problem
  const deeper = depth + (node.type === 'listItem' || node.type === 'paragraph' ? 0 : 1)
  for (const child of node.children) {
    const inside = problemIn(child, text, deeper, seen)
    if (inside !== null) return inside
  }
  return null
}

function problemOf(node: Nodes, text: string): string | null {
  if (node.type === 'link' && !isLinkable(node.url)) {
    return `Links begin with https://, http:// or mailto:, and “${node.url.slice(0, 80)}” does not.`
  }
  if (node.type === 'paragraph' && isTable(writtenAs(node, text))) {
    return 'Text cannot contain tables.'
  }
  return refusals[node.type] ?? null
}

/** A row of cells above a row of dashes; the parser knows no tables and reads them as a paragraph. */
function isTable(written: string): boolean {
  const lines = written.split('\n')
  return lines.some((line, n) => isRuledRow(line) && (lines[n - 1] ?? '').includes('|'))
}

/** Blanks are taken out first, since a pattern with optional blanks in several places would take hours on a line of them. */
function isRuledRow(line: string): boolean {
  return /^\|?:?-+:?(\|:?-+:?)*\|?$/.test(line.replace(/\s/g, ''))
}
