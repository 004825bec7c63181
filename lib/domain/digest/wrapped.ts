/** Lines of plain mails are this long at most, but for words that are longer (RFC 3676, 4.2). */
const mostLetters = 72

/** Words in lines that are easy to read where mails are shown as they came. */
export function wrapped(words: string): string {
  const lines: string[] = []
  for (const word of words.split(/\s+/)) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= mostLetters) {
      lines[lines.length - 1] = `${line} ${word}`
    } else lines.push(word)
  }
  return lines.join('\n')
}
