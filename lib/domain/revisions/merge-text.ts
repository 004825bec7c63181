export type Side = 'mine' | 'theirs'

/**
 * Merges what two people made of one text. What only one of them changed is theirs to change; where
 * both did, or nobody knows how it began, `choose` says whose it is.
 */
export function mergeText(
  base: string | undefined,
  mine: string,
  theirs: string,
  choose: () => Side,
): string {
  const [old, my, their] = [base === undefined ? null : said(base), said(mine), said(theirs)]
  if (my === their || their === old) return mine
  if (my === old) return theirs
  return choose() === 'mine' ? mine : theirs
}

/** Line ends and outer spaces say nothing. */
export function said(text: string): string {
  return text.replaceAll('\r\n', '\n').trim()
}
