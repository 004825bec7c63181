/**
 * Characters that a name is nothing without, as ones of Unicode's private use, which the index takes for letters:
 * `C#`, `C++`, `.NET` and `1.5` are words to it.
 */
const kept: Record<string, string> = { '#': '\ue010', '+': '\ue011', '.': '\ue012' }
const shown = new Map(Object.entries(kept).map(([character, code]) => [code, character]))

const inNames =
  /(?<=(?<![\p{L}\p{N}])\p{L})(?:#|\+\+)(?![\p{L}\p{N}])|(?<=\p{N})\.(?=\p{N})|(?<=^|[\s("'“„«])\.(?=\p{L}{2})/gu

/** Scripts that are written without spaces, or whose words are mostly written into one. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}ー'
const letter = new RegExp(`[${unspaced}]`, 'gu')
/** No letter to the index, and nothing to be seen. */
const joint = '\u2060'

/**
 * A text as it is written to the index: names that hold signs are words, and in scripts without spaces each letter is
 * one, so that any run of them is found as a phrase.
 */
export function indexedText(text: string): string {
  return text
    .replace(/\p{Co}/gu, '')
    .replace(inNames, (signs) => Array.from(signs, (sign) => kept[sign] ?? sign).join(''))
    .replace(letter, `${joint}$&${joint}`)
}

/** What indexedText was given, but for characters of private use. */
export function shownText(text: string): string {
  return text
    .replaceAll(joint, '')
    .replace(/[\ue010-\ue012]/g, (character) => shown.get(character) ?? character)
}

/** The words of an indexed text, as the index separates them. */
export function indexedWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? []
}

/** A word as the index compares it: without case and accents. */
export function foldedWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Without what cannot be seen, and mathematical, wide and other letters as plain ones. */
export function plainLetters(text: string): string {
  const seen = text.normalize('NFKC').replace(/\p{Cf}/gu, '')
  return seen.replace(/\p{Cc}/gu, (control) => (/\s/.test(control) ? ' ' : ''))
}

/** Whether a word stands in a script that the index takes letter by letter. */
export function isUnspaced(word: string): boolean {
  return word.search(letter) !== -1
}
