import { spawnSync } from 'node:child_process'
import { commandProgram } from './steps/programs.mjs'
import { root } from './steps/run.mjs'

/**
 * Runs one command line. Where the files of a new version are in place and its packages are not, `upgrade` gets these
 * first: what it is made of may need them.
 * @param {string[]} words
 * @returns {Promise<number>} the exit code
 */
export async function commandLine(words) {
  try {
    const { runCommand } = await commandProgram()
    return await runCommand(words)
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
    if (words[0] === 'upgrade') return afterInstalling(words)
    console.error(
      `A package that this version needs is not installed (${lacking(error)}). Run: ${process.env.HEADSUP_COMMAND || 'npm run headsup --'} upgrade`,
    )
    return 1
  }
}

function lacking({ message }) {
  return /'([^']+)'/.exec(message)?.[1] ?? message
}

function afterInstalling(words) {
  const run = (...args) =>
    spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1
  return run('cli/build.mjs') || run('cli/headsup.mjs', ...words)
}
