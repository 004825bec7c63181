/**
 * The beginning of a quotation in whole sentences, or in whole words where the first sentence is too long; what is
 * left out shows as "…". @param most characters
 */
export function firstSentences(text: string, most: number): string {
  const whole = text.trim()
  if (whole.length <= most) return whole
  const cut = upTo(whole, most, 'sentence') || upTo(whole, most, 'word') || whole.slice(0, most)
  return `${cut.trimEnd()} …`
}

function upTo(text: string, most: number, granularity: 'sentence' | 'word'): string {
  let end = 0
  for (const { index, segment } of new Intl.Segmenter('en', { granularity }).segment(text)) {
    if (index + segment.trimEnd().length > most) break
    end = index + segment.length
  }
  return text.slice(0, end)
}
