import { parseArgs } from 'node:util'
import { explain } from '@/lib/health/explain'
import { type Answer, type Arguments, type Command, type Rows, WrongUse } from './command'
import { commandHelp, generalHelp } from './help'
import { refuseOldDatabase } from './open-migrated'
import { printable } from './printable'

const everywhere = { help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } } as const

/**
 * Runs one command line.
 * @param settle reads the settings; called only when something will really run
 * @returns 0 when fine, 1 when it failed, 2 when the command line was wrong
 */
export async function runHeadsup(
  commands: Command[],
  words: string[],
  settle: () => void,
): Promise<0 | 1 | 2> {
  const [name, ...rest] = words
  const command = commands.find((one) => one.name === name)
  if (!command) return helpOrRefuse(commands, name)
  try {
    const args = parse(command, rest)
    if (args.values.help) return print(commandHelp(command))
    settle()
    if (!command.anyDatabase) refuseOldDatabase()
    return answer(await command.run(args, commands), args.values.json === true)
  } catch (error) {
    if (!(error instanceof WrongUse)) return fail(explain(error), 1)
    return fail(`${error.message}\n\n${commandHelp(command)}`, 2)
  }
}

function helpOrRefuse(commands: Command[], name: string | undefined) {
  if (name === '--help' || name === '-h' || name === 'help') return print(generalHelp(commands))
  const problem = name ? `There is no command "${name}".` : 'Name a command.'
  return fail(`${problem}\n\n${generalHelp(commands)}`, 2)
}

function parse(command: Command, words: string[]): Arguments {
  const { values, positionals } = parsed(command, words)
  const { takes } = command
  const { least, most } = typeof takes === 'number' ? { least: takes, most: takes } : takes
  if (!values.help && (positionals.length < least || positionals.length > most)) {
    const isTooMany = positionals.length > most
    throw new WrongUse(
      isTooMany ? `"${positionals[most]}" is one word too many.` : 'A word is missing.',
    )
  }
  return { values: values as Arguments['values'], positionals }
}

function parsed(command: Command, words: string[]) {
  try {
    const options = { ...command.options, ...everywhere }
    return parseArgs({ args: words, options, allowPositionals: true })
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error))
  }
}

function answer(said: Answer, asJson: boolean) {
  if ('rows' in said) return list(said, asJson)
  const { text, data, failed } = said
  if (asJson) console.log(JSON.stringify(data, null, 2))
  else if (text) console.log(printable(text))
  return failed ? 1 : 0
}

function list({ rows, none }: Rows, asJson: boolean): 0 {
  let before = ''
  for (const { text, data } of rows) {
    console.log(asJson ? `${before || '[\n'}${JSON.stringify(data)}` : printable(text))
    before = ','
  }
  if (asJson) console.log(before ? ']' : '[]')
  else if (!before) console.log(none)
  return 0
}

function print(text: string): 0 {
  console.log(text)
  return 0
}

function fail<Code extends 1 | 2>(text: string, code: Code): Code {
  console.error(printable(text))
  return code
}
