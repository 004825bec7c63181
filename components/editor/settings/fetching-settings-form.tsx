'use client'

import { useActionState } from 'react'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { setSourceFetchingNow } from '@/lib/actions/sources'

/** Whether this site asks other hosts what a source says. */
export function FetchingSettingsForm({ isOn }: { isOn: boolean }) {
  const [answer, act, isPending] = useActionState(setSourceFetchingNow, null)
  const done = isOn
    ? 'Saved. Sources can be filled in from their addresses, and live ones are looked at every night.'
    : 'Saved. This site asks no other host for anything.'
  return (
    <form action={act}>
      <FormMessage answer={answer} done={done} />
      <label className="mb-5 flex min-h-11 gap-3">
        <Checkbox
          key={String(isOn)}
          name="on"
          value="yes"
          defaultChecked={isOn}
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
      <Button type="submit" kind="primary" disabled={isPending}>
        {isPending ? 'Saving…' : 'Save fetching'}
      </Button>
    </form>
  )
}
