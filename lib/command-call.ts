import { env, usualCommand } from './env'

/** How a command is called where this site runs, for sentences that name one: `doctor` is `npm run headsup -- doctor`. */
export function commandCall(words: string): string {
  return `${called()} ${words}`
}

/** Help is also given while settings are faulty. */
function called(): string {
  try {
    return env().HEADSUP_COMMAND
  } catch {
    return usualCommand
  }
}
