import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { madeOnce } from './made-once.mjs'
import { giveUp, root } from './run.mjs'
import { serverHash } from './sources-hash.mjs'

const home = `${root}/node_modules/.cache/headsup`

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
  try {
    return await madeOnce(home, serverHash().slice(0, 16), bundle)
  } catch (error) {
    if (error.syscall === undefined) throw error
    const owner = 'As whoever owns the folder, run this once: npm run build'
    return giveUp(`The programs of this version could not be made (${error.code}). ${owner}`)
  }
}

async function bundle(folder) {
  const { build } = await import('esbuild')
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
