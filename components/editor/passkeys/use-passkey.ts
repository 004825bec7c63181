'use client'

import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import { useState } from 'react'
import { postJson } from '@/components/editor/parts/post-json'
import type { PasskeyPurpose } from '@/lib/domain/people/second-factor'

type Asked = {
  options: PublicKeyCredentialCreationOptionsJSON & PublicKeyCredentialRequestOptionsJSON
}

/** Has the browser ask for a passkey, or make one. What speaks to it is loaded when it is first wanted. */
export function usePasskey(purpose: PasskeyPurpose) {
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  /** @returns what the authenticator answered, as JSON, or null where `problem` says why there is none */
  async function ask(): Promise<string | null> {
    setBusy(true)
    setProblem(null)
    const answered = await answerFor(purpose)
    setBusy(false)
    if ('problem' in answered) setProblem(answered.problem)
    return 'json' in answered ? answered.json : null
  }
  return { ask, problem, isBusy }
}

async function answerFor(purpose: PasskeyPurpose): Promise<{ json: string } | { problem: string }> {
  const address = `/api/desk/passkeys/${purpose.replace(' ', '-')}`
  const [asked, browser] = await Promise.all([
    postJson<Asked>(address, {}, 'No answer came. Look at your connection, then try again.'),
    import('@simplewebauthn/browser'),
  ])
  if (!asked.ok) return { problem: asked.message }
  if (!browser.browserSupportsWebAuthn()) return { problem: 'This browser knows no passkeys.' }
  const { options: optionsJSON } = asked
  try {
    const answer =
      purpose === 'add'
        ? await browser.startRegistration({ optionsJSON })
        : await browser.startAuthentication({ optionsJSON })
    return { json: JSON.stringify(answer) }
  } catch (error) {
    return { problem: wordsFor(error) }
  }
}

/** Browsers tell little of why, so that pages do not learn which keys there are (WebAuthn, 14.5). */
function wordsFor(error: unknown): string {
  const name = error instanceof Error ? error.name : ''
  if (name === 'InvalidStateError') return 'This device has a passkey for your account already.'
  if (name === 'SecurityError') {
    return 'Passkeys do not work at this address. Open the site at its own address.'
  }
  return 'No passkey was used. Try once more, and let the browser ask you for it.'
}
