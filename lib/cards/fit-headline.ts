import type { FontChain } from './card-fonts'
import { widthOf } from './drawable-text'

const sizes = [92, 84, 76, 68, 60, 54, 48, 44, 40, 36]
const lineHeight = 1.06

/**
 * The largest size at which a headline fills the given box (in pixels), and its lines, made about
 * equally long. What would not fit even at the smallest size is cut with an ellipsis.
 */
export function fitHeadline(
  text: string,
  chain: FontChain,
  box: { width: number; height: number },
): { size: number; lines: string[] } {
  for (const size of sizes) {
    const lines = linesOf(text, chain, box.width / size)
    if (lines.length * size * lineHeight <= box.height) {
      return { size, lines: balanced(text, chain, box.width / size, lines) }
    }
  }
  const size = sizes.at(-1) ?? 36
  const most = Math.floor(box.height / (size * lineHeight))
  return { size, lines: firstLines(text, chain, { width: box.width, size, most }) }
}

/** A text in lines of a width and a size in pixels. What is more than `most` lines is cut with an ellipsis. */
export function firstLines(
  text: string,
  chain: FontChain,
  { width, size, most }: { width: number; size: number; most: number },
): string[] {
  const lines = linesOf(text, chain, width / size)
  if (lines.length <= most) return lines
  // Room for the ellipsis.
  const shown = linesOf(text, chain, width / size - 1).slice(0, most)
  return shown.map((line, n) => (n === most - 1 ? `${line}…` : line))
}

/** Narrows the column until one line more would be needed. */
function balanced(text: string, chain: FontChain, width: number, lines: string[]): string[] {
  let best = lines
  for (let narrower = width * 0.97; narrower > width * 0.5; narrower *= 0.97) {
    const tried = linesOf(text, chain, narrower)
    if (tried.length > lines.length) return best
    best = tried
  }
  return best
}

function linesOf(text: string, chain: FontChain, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((word) => pieces(word, chain, width))) {
    const longer = line ? `${line} ${word}` : word
    if (line && widthOf(longer, chain) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line ? [...lines, line] : lines
}

/** A word wider than the column, such as an address, is broken where it must be. */
function pieces(word: string, chain: FontChain, width: number): string[] {
  if (widthOf(word, chain) <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const character of word) {
    if (part && widthOf(part + character, chain) > width) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}
