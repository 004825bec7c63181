/** A word as it is compared: in lower case, without accents and endings. */
export type TellingWord = { word: string; next: string }

/** What any headline may say, and news of this field says all the time. */
const common = new Set(
  [
    'a an and are as at be been but by can could do does for from had has have how if in into is it its just may more most',
    'much no not now of off on one only or other our out over own per so some such than that the their them then there these',
    'they this to too two under until up us was were what when where which while who why will with would yet you your all also',
    'after again against ahead almost another any because before being between both down each few first further get gets got',
    'here make makes made many new next old once same should still take takes three through top toward very via want wants',
    'about across along around best better big bigger billion million trillion cent percent day days week weeks month months year years',
    'add adds added allow allows announce announces announced bring brings build builds come comes coming cut cuts debut debuts',
    'explain explained give gives given go goes going hit hits introduce introduces introduced join joins keep keeps launch',
    'launched launches let lets look looks need needs offer offers open opens opened plan plans planned post posts publish publishes',
    'published put puts raise raises raised reach reaches release released releases report reports reportedly reveal reveals roll',
    'rolls rolled say says said see sees set sets ship ships shipped show shows start starts tell tells test tests try tries turn',
    'turns unveil unveils unveiled update updated updates upgrade use used users uses using warn warns warned work works',
    'ai artificial intelligence model models company companies tech technology tool tools today tomorrow news version system systems',
    'january february march april june july august september october november december',
  ]
    .join(' ')
    .split(' '),
)

/** More is no headline. */
const mostWords = 40

/** The words of a headline that tell it from others, in their order, each with the word behind it. */
export function tellingWords(text: string): TellingWord[] {
  const words = wordsOf(text.slice(0, 2_000)).slice(0, mostWords)
  return words
    .map((word, at) => ({ word, next: words[at + 1] ?? '' }))
    .filter(({ word }) => !common.has(word))
    .map(({ word, next }) => ({ word: stemOf(word), next: stemOf(next) }))
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.replace(/[’']s?\b/g, '').match(/[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*/gu) ?? []
  return words.map((word) => word.replace(/^(\d[\d.]*)(bn|tn|mn|b|m|k)$/, '$1'))
}

/** "Releases" and "released" are one word; what has a number in it stays. */
function stemOf(word: string): string {
  if (/\d/.test(word) || word.length < 5) return word
  const stem = word.replace(/(ations?|ings?|ions?|edly|ers?|ies|ied|ed|es|s|ly|y|e)$/, '')
  return stem.length < 3 ? word : stem
}

/** Whether two words mean the same: a long beginning in common, or all of it where one is short or has a number. */
export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true
  if (/\d/.test(one) || /\d/.test(other)) return false
  return commonStart(one, other) >= rootLength(longer())

  function longer(): string {
    return one.length > other.length ? one : other
  }
}

/** What every word that means the same begins with. */
export function rootOf(word: string): string {
  return /\d/.test(word) ? word : word.slice(0, rootLength(word))
}

function rootLength({ length }: string): number {
  return Math.min(length, Math.max(4, Math.ceil(length * 0.7)))
}

function commonStart(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return at
}
