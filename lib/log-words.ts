const mostOfPath = 200
const mostOfMessage = 500
const causes = 3

/** Links whose secret stands in the address, names of people, and what somebody searched for. */
const secretPath =
  /(\/(?:setup|invite|reset|preview|asked|dashboard\/account\/email|digest\/(?:confirm|leave)|authors|search)\/).+/gis
const emailAddress = /[^\s<>"'(),:;=]+@[^\s<>"'(),:;]+/g

/** The path of a request as the log may say it: no query, and a mark for what is secret. */
export function pathInLog(url: string): string {
  const [path = ''] = url.split('?')
  return decoded(path).replace(secretPath, '$1…').slice(0, mostOfPath)
}

/** Somebody may spell a link in another way. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** An error as the log may say it: of its fields those that hold nothing that anybody typed. */
export function errorInLog(error: unknown, depth = causes): object {
  if (!(error instanceof Error)) return { type: typeof error }
  const { code, digest } = error as { code?: unknown; digest?: unknown }
  return {
    type: error.name,
    message: sayable(error.message),
    ...(typeof code === 'string' && { code }),
    ...(typeof digest === 'string' && { digest }),
    stack: frames(error.stack ?? ''),
    ...(error.cause instanceof Error && depth > 0 && { cause: errorInLog(error.cause, depth - 1) }),
  }
}

/** Drivers and parsers put what they were given into their messages. */
function sayable(message: string): string {
  return message
    .replace(/\nparams:[\s\S]*$/, '')
    .replace(/"[\s\S]*" is not valid JSON/, '… is not valid JSON')
    .replace(secretPath, '$1…')
    .replace(emailAddress, '…@…')
    .slice(0, mostOfMessage)
}

/** Without the message, which a stack repeats, and from the project's folder on. */
function frames(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')
    .replaceAll(`${process.cwd()}/`, '')
}

/** A line of the log for whoever sits before it. */
export function forPeople(line: string): string {
  const { level, time, pid: _, msg, err, ...facts } = JSON.parse(line)
  const said = Object.entries(facts).map(([name, value]) => `${name}=${JSON.stringify(value)}`)
  const head = [time.slice(11, 19), level.padEnd(5), msg, ...said].join(' ')
  return err ? `${head}\n  ${err.type}: ${err.message}\n${err.stack}\n` : `${head}\n`
}
