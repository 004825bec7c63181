'use client'

import { type FormEvent, useRef, useState } from 'react'
import { countTextsOf, forgetTextsOf } from '@/components/editor/form/kept-texts'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { paths } from '@/lib/paths'

/** Signs out; where this browser keeps text that the site does not have, it asks first what becomes of it. */
export function SignOutForm({ person }: { person: string }) {
  const form = useRef<HTMLFormElement>(null)
  const [kept, setKept] = useState(0)

  async function onSubmit(event: FormEvent): Promise<void> {
    event.preventDefault()
    const count = await countTextsOf(person)
    if (count > 0) setKept(count)
    else form.current?.submit()
  }

  function leave(): void {
    // Whoever has just answered is not asked once more by the browser.
    window.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true)
    form.current?.submit()
  }

  return (
    <form ref={form} method="post" action={paths.signOut()} onSubmit={onSubmit}>
      <Button
        type="submit"
        kind="quiet"
        className="whitespace-nowrap max-md:-mr-3.5 md:-ml-[calc(0.875rem+1px)]"
      >
        Sign out
      </Button>
      {kept > 0 && (
        <Dialog
          title={kept === 1 ? 'A text is not saved yet' : `${kept} texts are not saved yet`}
          onClose={() => setKept(0)}
          className="m-auto w-104 whitespace-normal p-6"
        >
          <p className="mt-1 mb-5 text-muted text-sm">
            What you typed is in this browser only. Kept here, it is offered to you when you open
            the update again, and whoever uses this device might find it. Removed, it is lost.
          </p>
          <div className="flex flex-wrap gap-2">
            <Button kind="primary" onClick={leave}>
              Keep on this device
            </Button>
            <Button kind="danger" onClick={() => forgetTextsOf(person).then(leave)}>
              Remove
            </Button>
            <Button kind="quiet" onClick={() => setKept(0)}>
              Stay signed in
            </Button>
          </div>
        </Dialog>
      )}
    </form>
  )
}
