'use client'

import { useActionState } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { FormMessage } from '@/components/editor/parts/form-message'
import { ProofFields } from '@/components/editor/proofs/proof-fields'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { SelectOptions } from '@/components/ui/select-options'
import { invitePersonNow } from '@/lib/actions/invites'
import { roles } from '@/lib/domain/kinds'
import { InviteLink } from './invite-link'
import { roleWords } from './role-words'

/** Asks somebody to join: by mail, or where none goes out by a link that is handed over. */
export function InviteForm({ isMailOn }: { isMailOn: boolean }) {
  const [answer, act, isPending] = useActionState(invitePersonNow, null)
  const { fields, values } = formState(answer)
  const done =
    answer?.ok && !answer.link ? `The invitation is on its way to ${answer.email}.` : undefined
  return (
    <form action={act} noValidate className="grid gap-x-4 sm:grid-cols-2">
      <div className="sm:col-span-2">
        <FormMessage answer={answer} done={done} />
        {answer?.ok && answer.link && <InviteLink email={answer.email} link={answer.link} />}
      </div>
      <Field id="invite-name" name="name" label="Name" error={fields.name} className="mb-3.5">
        {(control) => <Input {...control} defaultValue={values.name} autoComplete="off" />}
      </Field>
      <Field
        id="invite-email"
        name="email"
        label="E-mail address"
        error={fields.email}
        className="mb-3.5"
      >
        {(control) => (
          <Input {...control} type="email" defaultValue={values.email} autoComplete="off" />
        )}
      </Field>
      <Field id="invite-role" name="role" label="Role" error={fields.role} className="mb-3.5">
        {(control) => (
          <Select {...control} key={values.role} defaultValue={values.role ?? 'writer'}>
            <SelectOptions values={roles.toReversed()} words={roleWords} />
          </Select>
        )}
      </Field>
      <ProofFields answer={answer} />
      <div className="flex items-end pb-3.5">
        <Button type="submit" disabled={isPending} className="min-h-11">
          {isMailOn ? (isPending ? 'Sending…' : 'Send the invitation') : 'Make an invitation link'}
        </Button>
      </div>
    </form>
  )
}
