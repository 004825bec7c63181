import { markEnd, markStart } from '@/lib/domain/text/marked-text'
import { wordsMarked } from './order-of-match'

const mostNames = 6
const marks = new RegExp(`[${markStart}${markEnd}]`, 'g')
const marked = new RegExp(`${markStart}[^${markEnd}]*${markEnd}`, 'g')

/**
 * The names that are meant by what was asked for: those of which all was found, and those that have all that was asked
 * for. The most like it first, at most six.
 * @param lines names with marks round what was found
 */
export function namesMeant(lines: string[], words: string[]): { line: string; name: string }[] {
  const meant = lines
    .filter((line) => line.includes(markStart))
    .map((line) => ({ line, found: wordsMarked(line, words).size, left: lettersLeft(line) }))
    .filter(({ found, left }) => left === 0 || found === words.length)
  return meant
    .toSorted((a, b) => b.found - a.found || a.left - b.left)
    .slice(0, mostNames)
    .map(({ line }) => ({ line, name: line.replace(marks, '') }))
}

/** How many letters of a name were not asked for. */
function lettersLeft(line: string): number {
  return (line.replace(marked, '').match(/[\p{L}\p{N}\p{Co}]/gu) ?? []).length
}
