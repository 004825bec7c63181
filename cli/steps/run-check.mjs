import { hear } from './run.mjs'

/**
 * Runs a check's commands in Node, one after another until one fails, and prints what they said when all is over:
 * others may run beside it.
 * @param {{ name: string, commands: string[][] }} check
 * @returns {Promise<{ passed: number, failed: string[] }>}
 */
export async function runCheck({ name, commands }) {
  const said = []
  const isFine = await allFine(commands, said)
  console.log(`\n== ${name}\n${said.join('').trimEnd()}`)
  return isFine ? { passed: 1, failed: [] } : { passed: 0, failed: [name] }
}

async function allFine(commands, said) {
  for (const command of commands) {
    const { code, output } = await hear(process.execPath, command)
    said.push(output)
    if (code !== 0) return false
  }
  return true
}
