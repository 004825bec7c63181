/** The colours a publication can choose for what calls attention; the first is the default. */
export const accents = ['vermilion', 'blue', 'green', 'violet', 'teal'] as const
export type Accent = (typeof accents)[number]

export const accentNames: Record<Accent, string> = {
  vermilion: 'Vermilion',
  blue: 'Blue',
  green: 'Green',
  violet: 'Violet',
  teal: 'Teal',
}

/** On light paper, where share cards are drawn; the pages' own are in `app/tokens.css`. */
export const accentOnLight: Record<Accent, string> = {
  vermilion: '#c8381a',
  blue: '#1d5fc0',
  green: '#1f7547',
  violet: '#6c3fc4',
  teal: '#0d6e72',
}
