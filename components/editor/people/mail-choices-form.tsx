'use client'

import { useActionState } from 'react'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { chooseMailsNow } from '@/lib/actions/account/mail-choices'
import type { MailChoices, NewsKind } from '@/lib/domain/mails/mail-choices'

const words: Record<NewsKind, string> = {
  review: 'An update waits for my review',
  returned: 'An update of mine came back',
  schedule: 'What was set for an hour was stopped, and why',
  source: 'What a live update rests on was edited or deleted',
}

type Props = { stored: MailChoices; kinds: NewsKind[] }

/** What somebody wants to be mailed about. */
export function MailChoicesForm({ stored, kinds }: Props) {
  const [answer, act, isPending] = useActionState(chooseMailsNow, null)
  return (
    <form action={act} key={JSON.stringify(stored)}>
      <FormMessage answer={answer} done="Saved." />
      <ul className="mb-4">
        {kinds.map((kind) => (
          <li key={kind}>
            <label className="flex min-h-11 cursor-pointer items-center gap-3">
              <Checkbox name={kind} value="yes" defaultChecked={stored[kind]} />
              {words[kind]}
            </label>
          </li>
        ))}
      </ul>
      <Button type="submit" disabled={isPending}>
        {isPending ? 'Saving…' : 'Save what is mailed'}
      </Button>
    </form>
  )
}
