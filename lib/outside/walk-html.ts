import { Parser } from 'htmlparser2'

const deepest = 500

type Seen = {
  open?: (name: string, attributes: Record<string, string>) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

/** Tells what a piece of HTML consists of, up to where it is nested so deep that the parser would take forever. */
export function walkHtml(html: string, seen: Seen): void {
  let depth = 0
  const parser = new Parser({
    onopentag: (name, attributes) => {
      depth += 1
      if (depth > deepest) parser.pause()
      else seen.open?.(name, attributes)
    },
    onclosetag: (name) => {
      depth -= 1
      seen.close?.(name)
    },
    ontext: (text) => seen.text?.(text),
  })
  parser.end(html)
}
