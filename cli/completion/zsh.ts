import type { Command } from '../run/command'
import { callIn, choicesOf, optionsOf, quoted } from './words'

/** @param root the project's folder; null where headsup is a command already */
export function zshCompletion(commands: Command[], root: string | null): string {
  const names = commands.map(({ name, summary }) => {
    return `    ${quoted(`${name}:${summary.replaceAll(':', '\\:')}`)}`
  })
  const cases = commands.map((command) => {
    const words = [...choicesOf(command), ...optionsOf(command)].join(' ')
    return `    ${command.name}) compadd -- ${words} ;;`
  })
  return [
    ...callIn(root),
    '_headsup() {',
    '  local -a names',
    '  names=(',
    ...names,
    '  )',
    '  if (( CURRENT == 2 )); then',
    '    _describe command names',
    '    return',
    '  fi',
    '  case "$words[2]" in',
    ...cases,
    '  esac',
    '  _files',
    '}',
    'compdef _headsup headsup',
  ].join('\n')
}
