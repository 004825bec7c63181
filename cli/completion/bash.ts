import type { Command } from '../run/command'
import { callIn, choicesOf, optionsOf } from './words'

/** @param root the project's folder; null where headsup is a command already */
export function bashCompletion(commands: Command[], root: string | null): string {
  const names = commands.map(({ name }) => name).join(' ')
  const cases = commands.map((command) => {
    const words = [...choicesOf(command), ...optionsOf(command)].join(' ')
    return `      ${command.name}) words='${words}' ;;`
  })
  return [
    ...callIn(root),
    '_headsup() {',
    '  local words=',
    '  if [ "$COMP_CWORD" = 1 ]; then',
    `    words='${names} --help'`,
    '  else',
    `    case "\${COMP_WORDS[1]}" in`,
    ...cases,
    '    esac',
    '  fi',
    `  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))`,
    '}',
    'complete -o default -F _headsup headsup',
  ].join('\n')
}
