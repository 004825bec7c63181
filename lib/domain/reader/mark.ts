/** The mark: a head under a raised caret, in a square of 32. Page, icons and share cards draw it from here. */
export const mark = {
  size: 32,
  caret: 'M5 16.5 16 5.5l11 11',
  caretWidth: 4.2,
  head: { x: 16, y: 23.5, radius: 5.5 },
} as const
