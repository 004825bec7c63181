'use client'

import { useRef } from 'react'
import { useScripts } from '@/components/editor/parts/use-scripts'
import { Button, type ButtonKind } from '@/components/ui/button'
import type { PasskeyPurpose } from '@/lib/domain/people/second-factor'
import { usePasskey } from './use-passkey'

type Props = {
  purpose: Exclude<PasskeyPurpose, 'add'>
  /** The field of the form that is sent with what the passkey signed. */
  name: string
  kind?: ButtonKind
  className?: string
  children: string
}

/** Asks for a passkey, then sends the form it stands in. Without scripts there are no passkeys, and no button. */
export function PasskeyButton({ purpose, name, kind = 'plain', className, children }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const { ask, problem, isBusy } = usePasskey(purpose)
  const hasScripts = useScripts()
  if (!hasScripts) return null

  async function onClick(): Promise<void> {
    const answer = await ask()
    if (answer === null || !input.current) return
    input.current.value = answer
    input.current.form?.requestSubmit()
    // Signed for this once; a code that is typed next stands alone.
    input.current.value = ''
  }

  return (
    <>
      <input ref={input} type="hidden" name={name} />
      <Button kind={kind} onClick={onClick} disabled={isBusy} {...(className && { className })}>
        {isBusy ? 'Waiting for the passkey…' : children}
      </Button>
      {problem && (
        <p role="alert" className="mt-1.5 font-medium text-signal text-xs">
          {problem}
        </p>
      )}
    </>
  )
}
