/** One thing the palette can do. */
export type Command = {
  id: string
  group: 'On this page' | 'Go to' | 'Updates'
  words: string
  run: () => void
}

/** Those whose words hold every word that was typed; the ones that begin with it come first. */
export function matching(commands: Command[], typed: string): Command[] {
  const wanted = typed.toLowerCase().trim().split(/\s+/)
  const begins = ({ words }: Command) => words.toLowerCase().startsWith(wanted[0] ?? '')
  return commands
    .filter(({ words }) => wanted.every((word) => words.toLowerCase().includes(word)))
    .toSorted((one, other) => Number(begins(other)) - Number(begins(one)))
}
