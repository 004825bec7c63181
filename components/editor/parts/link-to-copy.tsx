'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'

type Props = { id: string; label: string; hint: string; address: string }

/** A link that is told once, to be handed on. Without scripts it is marked and copied by hand. */
export function LinkToCopy({ id, label, hint, address }: Props) {
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(address)
    setCopied(true)
  }
  return (
    <div className="mb-3" role="status">
      <Field id={id} label={label} hint={hint}>
        {({ name: _, ...control }) => (
          <div className="flex gap-2">
            <Input
              {...control}
              readOnly
              value={address}
              onFocus={(event) => event.target.select()}
            />
            <Button onClick={copy} className="noscript:hidden">
              {isCopied ? 'Copied' : 'Copy'}
            </Button>
          </div>
        )}
      </Field>
    </div>
  )
}
