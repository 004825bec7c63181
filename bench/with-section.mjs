/** A text whose section of that title has a new body. What other sections say stays; a new one comes last. */
export function withSection(text, title, body) {
  const section = `## ${title}\n\n${body}\n`
  const [head, ...sections] = text.split(/^(?=## )/m).map((part) => part.trimEnd())
  const at = sections.findIndex((one) => one.startsWith(`## ${title}\n`))
  const others = at === -1 ? [...sections, section] : sections.with(at, section)
  return `${[head, ...others].map((part) => part.trimEnd()).join('\n\n')}\n`
}
