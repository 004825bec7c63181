export type Mentionable = { id: string; name: string }

/** A piece of a text: plain, or the name of somebody who is mentioned. */
export type TextPart = { text: string; ids: string[] }

/**
 * Finds "@Name" in a text. The longest name wins; people of one name are all meant. What names nobody
 * stays text.
 */
export function mentionParts(text: string, people: Mentionable[]): TextPart[] {
  const byName = new Map<string, string[]>()
  for (const { id, name } of people) {
    byName.set(folded(name), [...(byName.get(folded(name)) ?? []), id])
  }
  const names = [...byName.keys()].filter(Boolean).sort((a, b) => b.length - a.length)
  const parts: TextPart[] = []
  let plain = ''
  for (let at = 0; at < text.length; ) {
    const name = text[at] === '@' && !isWord(text[at - 1]) ? nameAt(text, at + 1, names) : undefined
    if (name === undefined) {
      plain += text[at]
      at += 1
      continue
    }
    if (plain) parts.push({ text: plain, ids: [] })
    plain = ''
    const end = at + 1 + name.length
    parts.push({ text: text.slice(at, end), ids: byName.get(name) ?? [] })
    at = end
  }
  return plain ? [...parts, { text: plain, ids: [] }] : parts
}

/** @returns the ids of everyone a text mentions, each once */
export function mentionedIn(text: string, people: Mentionable[]): string[] {
  return [...new Set(mentionParts(text, people).flatMap(({ ids }) => ids))]
}

function nameAt(text: string, at: number, names: string[]): string | undefined {
  return names.find(
    (name) => folded(text.slice(at, at + name.length)) === name && !isWord(text[at + name.length]),
  )
}

/** Case must not change the length, or the ends would move. */
function folded(text: string): string {
  const low = text.toLowerCase()
  return low.length === text.length ? low : text
}

function isWord(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{N}_]/u.test(letter)
}
