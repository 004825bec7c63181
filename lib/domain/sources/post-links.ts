/** A piece of a quoted post; linked pieces go where X's display rules send them. */
export type PostPiece = { text: string; href?: string }

const entity =
  /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]'’”])|(?<![\p{L}\p{N}_@])@(\w{1,15})(?!\w)|(?<![\p{L}\p{N}_#&])#([\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*)/gu

/**
 * Splits the text of a post on X into plain and linked pieces: mentions go to profiles, hashtags to
 * X's search, addresses to themselves. Joined again they are the text, unaltered.
 */
export function postPieces(text: string): PostPiece[] {
  const pieces: PostPiece[] = []
  let end = 0
  for (const match of text.matchAll(entity)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) })
    pieces.push({ text: match[0], href: hrefOf(match) })
    end = match.index + match[0].length
  }
  if (end < text.length) pieces.push({ text: text.slice(end) })
  return pieces
}

function hrefOf([whole, url, mention, hashtag]: RegExpExecArray): string {
  if (url) return whole
  if (mention) return `https://x.com/${mention}`
  return `https://x.com/hashtag/${encodeURIComponent(hashtag ?? '')}`
}
