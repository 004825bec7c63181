import type { WordChange } from '@/lib/domain/revisions/word-difference'

/** A part of a text: struck out when it went, underlined when it came, and said either way. */
export function ChangeMark({ kind, text }: WordChange) {
  if (kind === 'same') return text
  if (kind === 'removed') {
    return (
      <del className="bg-signal/12 text-muted decoration-1 decoration-signal">
        <Said>removed: </Said>
        {text}
        <Said> end of removal </Said>
      </del>
    )
  }
  return (
    <ins className="bg-good/15 underline decoration-2 decoration-good underline-offset-3 [del+&]:ml-0.5">
      <Said>added: </Said>
      {text}
      <Said> end of addition </Said>
    </ins>
  )
}

/** For those who hear the page; left out of what is copied. */
function Said({ children }: { children: string }) {
  return <span className="sr-only select-none">{children}</span>
}
