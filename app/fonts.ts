import localFont from 'next/font/local'

/** Headlines. Other scripts than Latin fall back to the system. */
const head = localFont({
  src: '../node_modules/@fontsource/newsreader/files/newsreader-latin-600-normal.woff2',
  weight: '600',
  variable: '--font-head',
  adjustFontFallback: 'Times New Roman',
})

/** Text and controls. */
const text = localFont({
  src: '../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
  weight: '400 700',
  variable: '--font-text',
  adjustFontFallback: 'Arial',
})

/** Class names that a root element needs for both. */
export const fontVariables = `${head.variable} ${text.variable}`
