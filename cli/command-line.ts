import { spawnSync } from 'node:child_process'
import { forTypeScript, root } from './steps/run.mjs'

/**
 * Runs one command line. Where the files of a new version are in place and its packages are not, `upgrade` gets these
 * first: what it is made of may need them.
 * @returns the exit code
 */
export async function commandLine(words: string[]): Promise<number> {
  try {
    const { runCommand } = await import('./run-command')
    return await runCommand(words)
  } catch (error) {
    if (!lacksPackage(error)) throw error
    if (words[0] === 'upgrade') return afterInstalling(words)
    console.error(
      `A package that this version needs is not installed (${lacking(error)}). Run: npm run headsup -- upgrade`,
    )
    return 1
  }
}

function lacksPackage(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
}

function lacking({ message }: Error): string {
  return /'([^']+)'/.exec(message)?.[1] ?? message
}

function afterInstalling(words: string[]): number {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1
  return run('cli/build.mjs') || run(...forTypeScript, 'cli/headsup.ts', ...words)
}
