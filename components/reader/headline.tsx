import { createElement, Fragment, type ReactNode } from 'react'

/** Longer ones would not fit beside other words on a phone. In characters. */
const longestUnbroken = 14

const asOne = 'inline-block max-w-full [text-decoration:inherit]'

/** A headline in which short names with a hyphen, such as GPT-5 and 1-bit, stay on one line. */
export function Headline({ text }: { text: string }): ReactNode {
  // What is caught by the one group of the separator stands at every second place.
  const pieces = text.split(/(\S+-\S+)/)
  return createElement(Fragment, null, ...pieces.filter((piece) => piece !== '').map(unbroken))
}

function unbroken(piece: string): ReactNode {
  const isShortName = piece.includes('-') && piece.length <= longestUnbroken
  // A block breaks all the same where even a line of its own is too short for it, as with very large letters.
  return isShortName ? <span className={asOne}>{piece}</span> : piece
}
