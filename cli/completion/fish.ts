import type { Command } from '../run/command'
import { choicesOf, everyOption } from './words'

/** @param root the project's folder; null where headsup is a command already */
export function fishCompletion(commands: Command[], root: string | null): string {
  return [...(root === null ? [] : callIn(root)), ...commands.flatMap(linesOf)].join('\n')
}

function callIn(root: string): string[] {
  return ['function headsup', `  npm --prefix ${quoted(root)} run -s headsup -- $argv`, 'end']
}

function linesOf(command: Command): string[] {
  const { name, summary, options } = command
  const seen = `complete -c headsup -n '__fish_seen_subcommand_from ${name}'`
  const choices = choicesOf(command)
  return [
    `complete -c headsup -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
    ...(choices.length > 0 ? [`${seen} -f -a '${choices.join(' ')}'`] : []),
    ...Object.entries(options).map(([option, { type }]) => {
      return `${seen} -l ${option}${type === 'string' ? ' -r' : ''}`
    }),
    ...everyOption.map((option) => `${seen} -l ${option}`),
  ]
}

/** In fish a backslash counts between quotes. */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
