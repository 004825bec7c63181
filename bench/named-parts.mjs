/**
 * The parts that were named, in their own order, or all of them. A word that names none ends the program: it would
 * pass for a part that was measured.
 * @template Part
 * @param {Record<string, Part>} parts
 * @param {string[]} words
 * @returns {Part[]}
 */
export function namedParts(parts, words) {
  const unknown = words.find((word) => !Object.hasOwn(parts, word))
  if (unknown !== undefined) {
    console.error(`There is no part “${unknown}”: ${Object.keys(parts).join(', ')}.`)
    process.exit(2)
  }
  return Object.entries(parts)
    .filter(([name]) => words.length === 0 || words.includes(name))
    .map(([, part]) => part)
}
