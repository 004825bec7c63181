import type { ParseArgsConfig } from 'node:util'

type CommandOptions = NonNullable<ParseArgsConfig['options']>

/** Arguments as typed: flags are true or missing, values are strings. */
export type Arguments = {
  positionals: string[]
  values: Record<string, string | boolean | undefined>
}

/** What one command prints: a line for people, and the same as data for `--json`. */
export type Answer = { text: string; data: unknown; failed?: boolean } | Rows

/** The same for what may be long: each row is printed before the next one is read. */
export type Rows = { rows: Iterable<{ text: string; data: unknown }>; none: string }

export type Command = {
  name: string
  /** The words after the name, such as `SLUG|ID [--as EMAIL]`. */
  usage: string
  summary: string
  /** How many words without a dash it takes. */
  takes: number | { least: number; most: number }
  /** Whether it may run before the database is up to date; the others refuse. */
  anyDatabase?: boolean
  options: CommandOptions
  /** @param commands all there are */
  run(args: Arguments, commands: Command[]): Answer | Promise<Answer>
}

/** The command line itself was wrong: told with the usage, and exit code 2. */
export class WrongUse extends Error {}

/** @throws WrongUse when the option is missing or empty */
export function required({ values }: Arguments, name: string): string {
  const value = optional({ values }, name)
  if (!value) throw new WrongUse(`--${name} is missing.`)
  return value
}

/**
 * What names something. Empty, as a script passes a variable that is not set, it must not count as left out.
 * @throws WrongUse
 */
export function naming({ values }: Pick<Arguments, 'values'>, name: string): string | undefined {
  const value = optional({ values }, name)
  if (value === '') throw new WrongUse(`--${name} is empty.`)
  return value
}

export function optional({ values }: Pick<Arguments, 'values'>, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}
