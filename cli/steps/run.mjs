import { spawn } from 'node:child_process'

export const root = new URL('../..', import.meta.url).pathname.replace(/\/$/, '')

/**
 * Runs a command in the project's folder with its output shown.
 * @returns {Promise<number>} its exit code; 1 when it could not be started or a signal ended it
 */
export function run(command, args, env = {}) {
  return codeOf(command, start(command, args, env, 'inherit'))
}

/**
 * The same with its output kept, for commands that run side by side.
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function hear(command, args, env = {}) {
  const child = start(command, args, env, ['ignore', 'pipe', 'pipe'])
  const said = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (more) => said.push(more))
  const code = await codeOf(command, child)
  return { code, output: Buffer.concat(said).toString() }
}

function start(command, args, env, stdio) {
  return spawn(command, args, { cwd: root, stdio, env: { ...process.env, ...env } })
}

function codeOf(command, child) {
  return new Promise((done) => {
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`)
      done(1)
    })
    child.on('close', (code) => done(code ?? 1))
  })
}

/** Node's own arguments for running our TypeScript outside the bundle. */
export const forTypeScript = ['--conditions=react-server', '--import', 'tsx']

/** A tool installed in node_modules, as Node is told to run it without a shell in between. */
export function tool(path, ...args) {
  return [`${root}/node_modules/${path}`, ...args]
}

export function runTool(path, args, env) {
  return run(process.execPath, tool(path, ...args), env)
}

/** Ends the process with one sentence for whoever started it. */
export function giveUp(sentence) {
  console.error(sentence)
  process.exit(1)
}
