'use client'

import { useActionState } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Instant } from '@/components/editor/parts/instant'
import { ProofFields } from '@/components/editor/proofs/proof-fields'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { removePasskeyNow, renamePasskeyNow } from '@/lib/actions/account/second-factors'
import type { OwnPasskey } from '@/lib/domain/people/second-factor'

export function PasskeyRow({ passkey }: { passkey: OwnPasskey }) {
  const { id, name, createdAt, lastUsedAt } = passkey
  const [renamed, rename, isRenaming] = useActionState(renamePasskeyNow, null)
  const [removed, remove, isRemoving] = useActionState(removePasskeyNow, null)
  const { fields, values } = formState(renamed)
  const wasTried = renamed !== null || removed !== null
  return (
    <li className="py-3.5">
      <p className="font-semibold [overflow-wrap:anywhere]">{name}</p>
      <p className="text-muted text-xs">
        Added <Instant at={createdAt} />,{' '}
        {lastUsedAt === null ? (
          'not used yet'
        ) : (
          <>
            last used <Instant at={lastUsedAt} />
          </>
        )}
      </p>
      <details className="mt-1" open={wasTried}>
        <summary className="w-fit cursor-pointer py-2 font-semibold text-muted text-sm hover:text-ink pointer-coarse:py-3">
          Change<span className="sr-only"> the passkey {name}</span>
        </summary>
        <div className="mt-2 grid max-w-92 gap-6 border-line border-l-2 pb-1 pl-4">
          <form action={rename}>
            <FormMessage answer={renamed} done="The name is changed." />
            <input type="hidden" name="key" value={id} />
            <Field id={`name-${id}`} name="name" label="Name" error={fields.name} className="mb-3">
              {(control) => (
                <Input {...control} autoComplete="off" defaultValue={values.name ?? name} />
              )}
            </Field>
            <ProofFields answer={renamed} />
            <Button type="submit" disabled={isRenaming} aria-label={`Rename the passkey ${name}`}>
              Rename
            </Button>
          </form>
          <form action={remove}>
            <FormMessage answer={removed} />
            <input type="hidden" name="key" value={id} />
            <ProofFields answer={removed} />
            <Button
              type="submit"
              kind="danger"
              disabled={isRemoving}
              aria-label={`Remove the passkey ${name}`}
            >
              Remove
            </Button>
          </form>
        </div>
      </details>
    </li>
  )
}
