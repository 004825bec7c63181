/**
 * How British and American English write the same words, as endings or parts that stand for each other. A word made by
 * them that is none costs nothing: it does not occur.
 */
const pairs: [RegExp, string][] = [
  [/(?<=[a-z]{3})is(?=(e|ed|es|er|ers|ing|ation|ations)$)/, 'iz'],
  [/(?<=[a-z]{3})iz(?=(e|ed|es|er|ers|ing|ation|ations)$)/, 'is'],
  [/(?<=[a-z]{2})ys(?=(e|ed|es|ing)$)/, 'yz'],
  [/(?<=[a-z]{2})yz(?=(e|ed|es|ing)$)/, 'ys'],
  [/(?<=[a-z]{2})our(?=(s|ed|ing|ite|ites|able|al|less|ful)?$)/, 'or'],
  [/(?<=[a-z]{3})or(?=(s|ed|ing|ite|ites|able|al|less|ful)?$)/, 'our'],
  [/(?<=[a-z]{2})re(?=s?$)/, 'er'],
  [/(?<=[a-z]{2}t)er(?=s?$)/, 're'],
  [/(?<=(lic|def|off|pret)en)c(?=(e|es|ed|ing)$)/, 's'],
  [/(?<=(lic|def|off|pret)en)s(?=(e|es|ed|ing)$)/, 'c'],
  [/(?<=practi)c(?=(e|es|ed|ing)$)/, 's'],
  [/(?<=practi)s(?=(e|es|ed|ing)$)/, 'c'],
  [/(?<=[aeiou])ll(?=(ed|ing|er|ers)$)/, 'l'],
  // The stem of `labelling` keeps both letters, and that of `label` has one.
  [/(?<=[a-z][aeiou])l(?=(s|ed|ing|er|ers)?$)/, 'll'],
  [/(?<=[a-z]{2}og)ue(?=s?$)/, ''],
  [/(?<=[a-z]{3}og)(?=s?$)/, 'ue'],
  [/(?<=[a-z]{3}m)me(?=s?$)/, ''],
  [/(?<=[a-z]{3}ram)(?=s?$)/, 'me'],
  [/(?<=^gr)e(?=y(s|ed|ing|scale)?$)/, 'a'],
  [/(?<=^gr)a(?=y(s|ed|ing|scale)?$)/, 'e'],
]

/** Shorter ones are mostly other words: `for` is not `four`. */
const shortest = 4

/** Other spellings of a word in small letters, if there are any; not the word itself. */
export function otherSpellings(word: string): string[] {
  if (word.length < shortest) return []
  const found = pairs.flatMap(([part, other]) => (part.test(word) ? word.replace(part, other) : []))
  return [...new Set(found)]
}
