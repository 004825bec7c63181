import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Font, parse } from 'opentype.js/dist/opentype.mjs'
import { env } from '@/lib/env'

/** One file of a typeface. Subsets have names of their own, since a renderer keeps one file per name. */
export type CardFont = { name: string; weight: 400 | 600; file: string; glyphs: Font }

/** A typeface as the chain of its subsets, then of those that stand in for letters it lacks. */
export type FontChain = CardFont[]

const otherScripts = ['vietnamese', 'greek', 'cyrillic', 'cyrillic-ext']

let fonts: { serif: FontChain; sans: FontChain; sansBold: FontChain } | undefined

/** Headline serif, text sans and its bold, read from disk once in the process's life. */
export function cardFonts() {
  fonts ??= {
    serif: [
      ...subsets('newsreader', ['latin', 'latin-ext', 'vietnamese'], 600),
      ...subsets('source-serif-4', otherScripts, 600),
    ],
    sans: [
      ...subsets('instrument-sans', ['latin', 'latin-ext'], 400),
      ...subsets('source-serif-4', otherScripts, 400),
    ],
    sansBold: [
      ...subsets('instrument-sans', ['latin', 'latin-ext'], 600),
      ...subsets('source-serif-4', otherScripts, 600),
    ],
  }
  return fonts
}

function subsets(family: string, names: string[], weight: 400 | 600): FontChain {
  return names.map((subset) => {
    const file = join(
      /* turbopackIgnore: true */ env().HEADSUP_ROOT,
      'node_modules/@fontsource',
      family,
      'files',
      `${family}-${subset}-${weight}-normal.woff`,
    )
    const data = readFileSync(file)
    const bytes = data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength)
    return { name: `${family} ${subset}`, weight, file, glyphs: parse(bytes) }
  })
}
