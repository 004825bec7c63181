import { spawn } from 'node:child_process'

export const root = new URL('../..', import.meta.url).pathname.replace(/\/$/, '')

/**
 * Runs a command in the project's folder with its output shown.
 * @returns {Promise<number>} its exit code; 1 when it could not be started or a signal ended it
 */
export function run(command, args, env = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    })
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`)
      done(1)
    })
    child.on('exit', (code) => done(code ?? 1))
  })
}

/** Node's own arguments for running our TypeScript outside the bundle. */
export const forTypeScript = ['--conditions=react-server', '--import', 'tsx']

/** A tool installed in node_modules, run without a shell in between. */
export function runTool(path, args, env) {
  return run(process.execPath, [`${root}/node_modules/${path}`, ...args], env)
}

/** Ends the process with one sentence for whoever started it. */
export function giveUp(sentence) {
  console.error(sentence)
  process.exit(1)
}
