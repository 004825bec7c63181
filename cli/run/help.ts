import { commandCall } from '@/lib/command-call'
import type { Command } from './command'

/** The list of all commands, with the first sentence of each. */
export function generalHelp(commands: Command[]): string {
  const width = Math.max(...commands.map((command) => command.name.length))
  const lines = commands.map(({ name, summary }) => {
    const [sentence = ''] = summary.split(/(?<=[.]) /)
    return `  ${name.padEnd(width)}  ${sentence}`
  })
  return [
    `Usage: ${commandCall('COMMAND')} [--help] [--json]`,
    '',
    ...lines,
    '',
    'Exit code: 0 fine, 1 failed, 2 wrong use.',
  ].join('\n')
}

/** How one command is called. */
export function commandHelp({ name, usage, summary }: Command): string {
  return `Usage: ${commandCall([name, usage].filter(Boolean).join(' '))} [--json]\n\n${summary}`
}
