import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))
const assets = fileURLToPath(new URL('../../../public/assets/', import.meta.url))

/**
 * Bundles one of the readers' scripts into public/assets.
 * @param {'main' | 'early'} name
 * @returns {string} its address, which changes with its content
 */
function bundle(name) {
  const built = buildSync({
    entryPoints: [`${here}${name}.ts`],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2020',
    format: 'iife',
  })
  const code = built.outputFiles[0]?.contents ?? new Uint8Array()
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 12)
  const file = `${assets}${name}-${hash}.js`
  // Its name says what is in it, and a start may not be allowed to write here.
  if (!existsSync(file)) {
    mkdirSync(assets, { recursive: true })
    writeFileSync(file, code)
  }
  return `/assets/${name}-${hash}.js`
}

/** What pages need to name the two scripts, as build-time constants. */
export const readerScripts = { READER_SCRIPT: bundle('main'), EARLY_SCRIPT: bundle('early') }
