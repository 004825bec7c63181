/** What stands on the lines of a text, without the empty ones. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((words) => words.trim())
    .filter((words) => words !== '')
}
