'use client'

import { useActionState } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { EmailField } from '@/components/editor/parts/email-field'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { requestResetNow } from '@/lib/actions/sign-in/password-resets'

export function ForgotPasswordForm({ isMailOn }: { isMailOn: boolean }) {
  const [answer, act, isPending] = useActionState(requestResetNow, null)
  const { fields, values } = formState(answer)
  if (answer?.ok) {
    return (
      <Notice kind="done">
        {isMailOn
          ? `If ${answer.email} has an account here, a link is on its way. It works for half an hour. If nothing comes, look among the unwanted mail, or ask an owner of the site.`
          : `No mail goes out from this site. If ${answer.email} has an account here, the letter with the link lies in the outbox of its data directory for half an hour: ask whoever runs the site for it.`}
      </Notice>
    )
  }
  return (
    <form action={act}>
      <FormMessage answer={answer} />
      <EmailField error={fields.email} value={values.email} />
      <Button type="submit" kind="primary" className="mt-1 w-full" disabled={isPending}>
        {isPending ? 'Sending…' : 'Send the link'}
      </Button>
    </form>
  )
}
