import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './run.mjs'
import { serverHash } from './sources-hash.mjs'

const home = `${root}/node_modules/.cache/headsup`

/**
 * The program that readies the data directory and serves the site, in one file made from its TypeScript: compiling
 * it at each start would cost more than all the rest of a start.
 * @returns {Promise<typeof import('../serve')>}
 */
export async function serverProgram() {
  return import(pathToFileURL(await bundledServer()).href)
}

/** Makes that file where it is missing, so that a start from a tree which it may not write to finds it. */
export async function bundledServer() {
  const folder = join(home, serverHash().slice(0, 16))
  const file = join(folder, 'serve.mjs')
  if (!existsSync(file)) await bundle(folder)
  return file
}

async function bundle(folder) {
  const { build } = await import('esbuild')
  rmSync(home, { recursive: true, force: true })
  await build({
    entryPoints: [`${root}/cli/serve.ts`],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    alias: {
      'server-only': `${root}/node_modules/server-only/empty.js`,
      // The package names no such entry for modules, and only a bundler finds the file.
      'next/og': 'next/og.js',
    },
    logLevel: 'warning',
  })
}
