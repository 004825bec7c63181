import 'server-only'
import { type Asked, askedFor, joinedWord } from '@/lib/domain/search/asked'
import { isKnowable } from '@/lib/domain/search/word-parts'
import { nearestWords } from './nearest-words'
import { occurs } from './occurs'

/** One or two letters are a typing error, three are another word. */
const farthest = 2

/**
 * A query as it may have been meant, with the words that occur nowhere exchanged for ones that do; null where there
 * is none that finds something.
 */
export function didYouMean(query: string): string | null {
  let meant = query
  for (const { typed, word } of unknownWords(askedFor(query))) {
    const [nearest] = nearestWords(word, farthest)
    if (!nearest) return null
    meant = meant.replace(typed, nearest)
  }
  return meant !== query && occurs(askedFor(meant)) ? meant : null
}

/** What is asked for and occurs in no live update, with how it was typed. */
export function unknownWords(asked: Asked[]): { typed: string; word: string }[] {
  return asked
    .map((one) => ({ one, typed: one.typed, word: joinedWord(one) }))
    .filter(({ one, word }) => !one.isPhrase && isKnowable(word) && !occurs([one]))
    .map(({ typed, word }) => ({ typed, word }))
}
