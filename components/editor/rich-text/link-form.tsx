'use client'

import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { isLinkable } from '@/lib/domain/markdown/syntax'

type Props = { href: string; onSet: (href: string) => void; onCancel: () => void }

/** Asks for a link's address; empty takes the link away. It is no form, since it stands in one. */
export function LinkForm({ href, onSet, onCancel }: Props) {
  const [address, setAddress] = useState(href)
  const id = useId()
  const full = address.includes(':') || address === '' ? address : `https://${address}`
  const isFine = full === '' || isLinkable(full)
  return (
    <div className="p-1">
      <div className="flex items-center gap-1">
        <Input
          aria-label="Address of the link"
          aria-invalid={!isFine || undefined}
          aria-describedby={isFine ? undefined : id}
          placeholder="https://…"
          ref={(input) => input?.focus()}
          value={address}
          onChange={(event) => setAddress(event.target.value.trim())}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onCancel()
            if (event.key !== 'Enter') return
            event.preventDefault()
            if (isFine) onSet(full)
          }}
          className="h-tool min-w-0 flex-1 py-0 text-sm"
        />
        <Button
          className="min-h-8 px-2.5 pointer-coarse:min-h-11"
          disabled={!isFine}
          onClick={() => onSet(full)}
        >
          {full === '' && href !== '' ? 'Remove' : 'Set'}
        </Button>
        <Button kind="quiet" className="min-h-8 px-2 pointer-coarse:min-h-11" onClick={onCancel}>
          Cancel
        </Button>
      </div>
      {!isFine && (
        <p id={id} className="px-1 pt-1 text-signal text-xs">
          A full address, such as https://example.org
        </p>
      )}
    </div>
  )
}
