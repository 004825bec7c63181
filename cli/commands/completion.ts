import { env } from '@/lib/env'
import { bashCompletion } from '../completion/bash'
import { fishCompletion } from '../completion/fish'
import { zshCompletion } from '../completion/zsh'
import { type Command, WrongUse } from '../run/command'

const shells = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion }

export const completion: Command = {
  name: 'completion',
  usage: 'bash|zsh|fish',
  summary:
    'Print what makes a shell know the command headsup and complete it. For bash: source <(npm run -s headsup -- completion bash)',
  takes: 1,
  anyDatabase: true,
  options: {},
  run({ positionals: [shell = ''] }, commands) {
    const write = Object.entries(shells).find(([name]) => name === shell)?.[1]
    if (!write) throw new WrongUse(`"${shell}" is none of bash, zsh and fish.`)
    const { HEADSUP_COMMAND, HEADSUP_ROOT } = env()
    const script = write(commands, HEADSUP_COMMAND === 'headsup' ? null : HEADSUP_ROOT)
    return { text: script, data: { shell, script } }
  },
}
