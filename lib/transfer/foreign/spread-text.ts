import 'server-only'
import {
  articleFields,
  type MarkdownField,
  paragraphFields,
} from '@/lib/domain/article/article-fields'
import { markdownProblem } from '@/lib/domain/markdown/markdown-problem'
import type { BlockNode } from '@/lib/domain/markdown/tree'
import { writeMarkdown } from '@/lib/domain/markdown/write-markdown'
import { Unreadable } from '../outcome/unreadable'

type Spread = { texts: Partial<Record<MarkdownField, string>>; notes: string[] }

/**
 * Puts a text of any length where an update has room: the first paragraph, and where that is full the next ones.
 * @throws Unreadable when it is longer than all of them
 */
export function spreadText(blocks: readonly BlockNode[]): Spread {
  const texts: Spread['texts'] = {}
  let left = blocks
  for (const field of paragraphFields) {
    if (left.length === 0) break
    const fitting = mostThatFit(left)
    texts[field] = writeMarkdown(left.slice(0, fitting))
    left = left.slice(fitting)
  }
  if (left.length > 0) throw new Unreadable('Its text is longer than an update can be.')
  const filled = Object.keys(texts).length
  const first = articleFields.whatHappened.label
  const only = `All of its text stands under “${first}”. Divide it among the paragraphs.`
  const more = `Its text was too long for “${first}” and goes on in the next paragraphs. Shorten it.`
  return { texts, notes: filled === 0 ? [] : [filled === 1 ? only : more] }
}

/** How many of the first blocks one paragraph takes, by halving: each try parses the text. */
function mostThatFit(blocks: readonly BlockNode[]): number {
  const fits = (count: number) => markdownProblem(writeMarkdown(blocks.slice(0, count))) === null
  if (fits(blocks.length)) return blocks.length
  let [least, most] = [0, blocks.length]
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2)
    if (fits(middle)) least = middle
    else most = middle
  }
  if (least > 0) return least
  throw new Unreadable('A paragraph of its text is longer than an update can have.')
}
