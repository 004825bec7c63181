import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { giveUp, root } from './run.mjs'
import { serverHash } from './sources-hash.mjs'

const home = `${root}/node_modules/.cache/headsup`

/** In milliseconds. A process that began before the sources changed still reads what was made of them. */
const keptFor = 24 * 3_600_000

/**
 * The program that readies the data directory and serves the site.
 * @returns {Promise<typeof import('../serve')>}
 */
export async function serverProgram() {
  return import(pathToFileURL(join(await madePrograms(), 'serve.mjs')).href)
}

/**
 * The program of all commands.
 * @returns {Promise<typeof import('../run-command')>}
 */
export async function commandProgram() {
  return import(pathToFileURL(join(await madePrograms(), 'run-command.mjs')).href)
}

/**
 * Makes both from their TypeScript where that is not done: compiling it each time would cost more than all the rest of
 * a start or a command. A build does it too, so that whoever may not write to this tree finds them.
 * @returns {Promise<string>} the folder they are in
 */
export async function madePrograms() {
  const folder = join(home, serverHash().slice(0, 16))
  if (existsSync(folder)) return folder
  const making = `${folder}-${process.pid}`
  await bundle(making)
  moveThere(making, folder)
  forgetOld(folder)
  return folder
}

async function bundle(folder) {
  const { build } = await import('esbuild')
  makeFolder(folder)
  await build({
    entryPoints: [`${root}/cli/serve.ts`, `${root}/cli/run-command.ts`],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    alias: { 'server-only': `${root}/node_modules/server-only/empty.js` },
    plugins: [stepsStayWhereTheyAre(folder)],
    logLevel: 'warning',
  })
}

function makeFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true })
  } catch ({ code, message }) {
    const owner = 'As whoever owns the folder, run this once: npm run build'
    giveUp(`The programs of this version could not be made (${code ?? message}). ${owner}`)
  }
}

/** They know the project's folder by their own place. */
function stepsStayWhereTheyAre(folder) {
  const path = (step) => relative(folder, `${root}/cli/steps/${step}`)
  return {
    name: 'steps stay where they are',
    setup({ onResolve }) {
      onResolve({ filter: /\/steps\/[\w-]+\.mjs$/ }, (asked) => ({
        path: path(asked.path.split('/').at(-1)),
        external: true,
      }))
    },
  }
}

/** Several commands may begin at once, and make the same: whoever is first counts. */
function moveThere(making, folder) {
  try {
    renameSync(making, folder)
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

function forgetOld(current) {
  for (const name of readdirSync(home)) {
    const folder = join(home, name)
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (folder !== current && age > keptFor) rmSync(folder, { recursive: true, force: true })
  }
}
