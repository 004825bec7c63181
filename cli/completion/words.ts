import type { Command } from '../run/command'

export const everyOption = ['help', 'json']

/** The options of a command, such as `--as`. */
export function optionsOf({ options }: Command): string[] {
  return [...Object.keys(options), ...everyOption].map((name) => `--${name}`)
}

/** What the first word of a command is chosen from; nothing where it is anybody's own. */
export function choicesOf({ usage }: Command): string[] {
  const [first = ''] = usage.split(' ')
  return /^[a-z|]+$/.test(first) ? first.split('|') : []
}

/** A text as one word of a shell. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

/** In bash and zsh: what makes headsup a command, where it is none yet. */
export function callIn(root: string | null): string[] {
  if (root === null) return []
  return [`headsup() { npm --prefix ${quoted(root)} run -s headsup -- "$@"; }`]
}
