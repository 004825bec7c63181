import { keepsEnough, lettersIn } from '@/lib/domain/text/letters-kept'
import type { FontChain } from './card-fonts'

const mathematicalLetters = /[\u{1D400}-\u{1D7FF}\u2102-\u2134]/gu

/** The text as the fonts can draw it; empty where too little of it is left to be read. */
export function legibleText(text: string, chain: FontChain): string {
  const shown = drawableText(text, chain)
  return keepsEnough(lettersIn(shown), lettersIn(text)) ? shown : ''
}

/**
 * Text with only what the fonts can draw, so that a renderer never asks a server for the rest.
 * A letter that lacks a glyph only for its accent keeps its base; emoji, arrows and other scripts go.
 */
export function drawableText(text: string, chain: FontChain): string {
  const folded = text
    .replace(mathematicalLetters, (letter) => letter.normalize('NFKC'))
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
  return Array.from(folded, (character) => drawable(character, chain))
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,.;:!?])/g, '$1')
    .trim()
}

function drawable(character: string, chain: FontChain): string {
  if (fontOf(character, chain)) return character
  const [base = ''] = character.normalize('NFD')
  return base !== '' && base !== character && fontOf(base, chain) ? base : ''
}

/** @returns the width of a line in ems */
export function widthOf(text: string, chain: FontChain): number {
  let width = 0
  for (const character of text) {
    const font = fontOf(character, chain)?.glyphs
    if (font) width += (font.charToGlyph(character).advanceWidth ?? 0) / font.unitsPerEm
  }
  return width
}

function fontOf(character: string, chain: FontChain) {
  return chain.find((font) => font.glyphs.charToGlyphIndex(character) > 0)
}
