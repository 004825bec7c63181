const cyrillic = {
  from: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґђјљњћџѓќѕў',
  to: 'a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya i yi ye g dj j lj nj c dz gj kj dz u',
}
const greek = {
  from: 'αβγδεζηθικλμνξοπρσςτυφχψω',
  to: 'a v g d e z i th i k l m n x o p r s s t y f ch ps o',
}
const latin = { from: 'ßæøœđðþłıħŋ', to: 'ss ae o oe d d th l i h ng' }

const latinLetters = new Map(
  [cyrillic, greek, latin].flatMap(({ from, to }) => {
    const spellings = to.split(' ')
    return Array.from(from, (letter, at) => [letter, spellings[at] ?? ''] as const)
  }),
)

/** Lower-case text in a to z where there is a usual spelling: accents folded, Greek and Cyrillic spelled out. */
export function inLatinLetters(text: string): string {
  const spelled = Array.from(text.normalize('NFC').toLowerCase(), spell).join('')
  // Letters of mathematics become capitals by it.
  const plain = spelled.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
  return Array.from(plain, spell).join('')
}

function spell(letter: string): string {
  return latinLetters.get(letter) ?? letter
}
