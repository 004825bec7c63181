'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'

type Props = { text: string; words: string; className?: string }

/** Copies a text, and says whether the browser let it. */
export function CopyButton({ text, words, className }: Props) {
  const [outcome, setOutcome] = useState<string | null>(null)
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome('Copied'),
      () => setOutcome('Copying is not allowed here'),
    )
  return (
    <Button onClick={copy} className={className}>
      {outcome ?? words}
    </Button>
  )
}
