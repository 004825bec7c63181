'use client'

import { useActionState } from 'react'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { changeDeskSettingsNow } from '@/lib/actions/settings'

type Props = { isOwnApprovalAllowed: boolean; mayFetch: boolean }

/** How the desk works: whether authors approve their own work, and whether the site asks other hosts. */
export function DeskSettingsForm({ isOwnApprovalAllowed, mayFetch }: Props) {
  const [answer, act, isPending] = useActionState(changeDeskSettingsNow, null)
  const approval = isOwnApprovalAllowed
    ? 'Authors may approve their own work.'
    : 'From now on somebody else has to approve an author’s work.'
  const fetching = mayFetch
    ? 'Sources can be filled in from their addresses, and live ones are looked at every night.'
    : 'This site asks no other host for anything.'
  return (
    <form action={act}>
      <FormMessage answer={answer} done={`Saved. ${approval} ${fetching}`} />
      <label className="mb-5 flex min-h-11 gap-3">
        <Checkbox
          key={String(isOwnApprovalAllowed)}
          name="forbidden"
          value="yes"
          defaultChecked={!isOwnApprovalAllowed}
          aria-describedby="own-approval-hint"
          className="mt-1"
        />
        <span>
          <span className="block font-semibold">Authors may not approve their own work</span>
          <span id="own-approval-hint" className="block text-muted">
            An author is whoever began the update, signs it, or saved it last. Owners are no
            exception.
          </span>
        </span>
      </label>
      <label id="fetching" className="mb-5 flex min-h-11 gap-3">
        <Checkbox
          key={`fetching ${mayFetch}`}
          name="fetch"
          value="yes"
          defaultChecked={mayFetch}
          aria-describedby="fetching-hint"
          className="mt-1"
        />
        <span>
          <span className="block font-semibold">Fetch what sources say</span>
          <span id="fetching-hint" className="block text-muted">
            The server asks X, Bluesky, Mastodon, YouTube or the page itself when an editor says so,
            and looks once a night whether live sources were edited or deleted. Those hosts then see
            this server’s address. Readers’ browsers ask nobody.
          </span>
        </span>
      </label>
      <Button type="submit" disabled={isPending}>
        {isPending ? 'Saving…' : 'Save settings'}
      </Button>
    </form>
  )
}
