'use client'

import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { CopyButton } from './copy-button'

type Props = { id: string; label: string; hint: string; address: string }

/** A link that is told once, to be handed on. Without scripts it is marked and copied by hand. */
export function LinkToCopy({ id, label, hint, address }: Props) {
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
            <CopyButton text={address} words="Copy" className="noscript:hidden" />
          </div>
        )}
      </Field>
    </div>
  )
}
