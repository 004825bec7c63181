/** English words that a question is made of, and that say nothing of what it is about. */
const stopWords = new Set(
  `a about an and any are as at be been being between but by can could did do does doing for from get gets getting got
  had happen happened happening happens has have having how i in into is it its me my of on or our say said says shall
  should so than that the their them then there these they this those to us was we were what when where which who whom
  whose why will with would you your`.split(/\s+/),
)

/** @param word in small letters */
export function isStopWord(word: string): boolean {
  return stopWords.has(word)
}
