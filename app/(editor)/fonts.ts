import localFont from 'next/font/local'

/*
 * The same letters as readers see, but never in place of others that stand already: what one is about to click would
 * move. Whoever gets them late has them on the next page.
 */
const head = localFont({
  src: '../../node_modules/@fontsource/newsreader/files/newsreader-latin-600-normal.woff2',
  weight: '600',
  variable: '--font-head',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
})

const text = localFont({
  src: '../../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
  weight: '400 700',
  variable: '--font-text',
  display: 'optional',
  adjustFontFallback: 'Arial',
})

/** Class names that a root element needs for both. */
export const deskFontVariables = `${head.variable} ${text.variable}`
