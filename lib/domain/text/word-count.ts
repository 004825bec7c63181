/** Words of a text; the signs of Markdown and the addresses behind links are none. */
export function wordCount(markdown: string): number {
  const words = markdown
    .replace(/\]\([^)\s]*\)/g, ']')
    .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.,$€%-]*/gu)
  return words?.length ?? 0
}
