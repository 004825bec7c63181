import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { buildSync } from 'esbuild'

const root = new URL('../../..', import.meta.url).pathname

/** Bundles the readers' one script into public/assets; its address changes with its content. */
function buildReaderScript() {
  const { outputFiles } = buildSync({
    entryPoints: [`${root}components/reader/script/main.ts`],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2020',
    format: 'iife',
  })
  const code = outputFiles[0].contents
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 12)
  mkdirSync(`${root}public/assets`, { recursive: true })
  writeFileSync(`${root}public/assets/reader-${hash}.js`, code)
  return `/assets/reader-${hash}.js`
}

export const readerScriptPath = buildReaderScript()
