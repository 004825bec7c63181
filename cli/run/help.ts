import type { Command } from './command'

const call = 'npm run headsup --'

/** The list of all commands, with the first sentence of each. */
export function generalHelp(commands: Command[]): string {
  const width = Math.max(...commands.map((command) => command.name.length))
  const lines = commands.map(({ name, summary }) => {
    const [sentence = ''] = summary.split(/(?<=[.]) /)
    return `  ${name.padEnd(width)}  ${sentence}`
  })
  return [
    `Usage: ${call} COMMAND [--help] [--json]`,
    '',
    ...lines,
    '',
    'Exit code: 0 fine, 1 failed, 2 wrong use.',
  ].join('\n')
}

/** How one command is called. */
export function commandHelp({ name, usage, summary }: Command): string {
  return `Usage: ${[call, name, usage].filter(Boolean).join(' ')} [--json]\n\n${summary}`
}
