/** Whether Markdown is named, and HTML is not liked better (RFC 9110, 12.5.1). Browsers never name it. */
export function prefersMarkdown(accept: string): boolean {
  const weight = weightOf(accept, 'text/markdown')
  return weight > 0 && weight >= weightOf(accept, 'text/html')
}

function weightOf(accept: string, type: string): number {
  for (const range of accept.toLowerCase().split(',')) {
    const [name, ...parameters] = range.split(';').map((part) => part.trim())
    if (name !== type) continue
    const weight = parameters.find((part) => part.startsWith('q='))?.slice(2) ?? '1'
    return Number(weight) || 0
  }
  return 0
}
