/** Text without what a database cannot give back as it was: NUL, and the halves of characters that were cut in two. */
export function keepable(text: string): string {
  return text.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, '\ufffd')
}
