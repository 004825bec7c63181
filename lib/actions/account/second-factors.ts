'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { setSecondFactorRule } from '@/lib/accounts/second-factor-rule'
import { addPasskey } from '@/lib/accounts/second-factors/add-passkey'
import { beginApp, confirmApp, removeApp } from '@/lib/accounts/second-factors/authenticator-app'
import { removePasskey, renamePasskey } from '@/lib/accounts/second-factors/passkeys'
import { renewCodes } from '@/lib/accounts/second-factors/recovery-codes'
import { secondFactorRules } from '@/lib/domain/people/second-factor'
import { runAction } from '../run/run-action'

const nothing = z.object({})
const code = z.string().max(200).default('')
const passkeyId = z.string().max(2_000)
const name = z.string().max(1_000).default('')

const adding = { freshProof: true, evenOwing: true } as const
const changing = { freshProof: true } as const

export const beginAppNow = runAction(
  nothing,
  (actor) => {
    beginApp(actor)
    refresh()
    return {}
  },
  adding,
)

export const confirmAppNow = runAction(
  z.object({ code }),
  (actor, input) => {
    const codes = confirmApp(actor, input.code)
    refresh()
    return { codes }
  },
  adding,
)

export const removeAppNow = runAction(
  nothing,
  (actor) => {
    removeApp(actor)
    refresh()
    return {}
  },
  changing,
)

export const addPasskeyNow = runAction(
  z.object({ passkey: z.string(), name }),
  async (actor, input) => {
    const codes = await addPasskey(actor, input.passkey, input.name)
    refresh()
    return { codes }
  },
  adding,
)

export const renamePasskeyNow = runAction(
  z.object({ key: passkeyId, name }),
  (actor, input) => {
    renamePasskey(actor, input.key, input.name)
    refresh()
    return {}
  },
  changing,
)

export const removePasskeyNow = runAction(
  z.object({ key: passkeyId }),
  (actor, { key }) => {
    removePasskey(actor, key)
    refresh()
    return {}
  },
  changing,
)

export const renewCodesNow = runAction(
  nothing,
  (actor) => {
    const codes = renewCodes(actor)
    refresh()
    return { codes }
  },
  changing,
)

export const setSecondFactorRuleNow = runAction(
  z.object({ rule: z.enum(secondFactorRules, { error: 'Choose whom to ask.' }) }),
  (actor, { rule }) => {
    setSecondFactorRule(actor, rule)
    refresh()
    return {}
  },
  changing,
)
