'use client'

import { useActionState } from 'react'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Instant } from '@/components/editor/parts/instant'
import { ProofFields } from '@/components/editor/proofs/proof-fields'
import { Button } from '@/components/ui/button'
import { invitePersonNow, revokeInviteNow } from '@/lib/actions/invites'
import type { Role } from '@/lib/domain/kinds'
import { InviteLink } from './invite-link'

type Props = {
  invite: { id: string; email: string; name: string; role: Role; expiresAt: number }
  isOver: boolean
  isMailOn: boolean
}

/** Somebody who was asked and has not come yet. */
export function InviteRow({ invite, isOver, isMailOn }: Props) {
  const { id, email, name, role, expiresAt } = invite
  const [sent, send, isSending] = useActionState(invitePersonNow, null)
  const [revoked, revoke, isRevoking] = useActionState(revokeInviteNow, null)
  const link = sent?.ok ? sent.link : undefined
  const isBusy = isSending || isRevoking
  return (
    <li className="py-3">
      <FormMessage
        answer={revoked ?? sent}
        done={revoked || link ? undefined : 'Sent once more.'}
      />
      {link && <InviteLink email={email} link={link} />}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="min-w-0 [overflow-wrap:anywhere]">
          <span className="font-semibold">{name}</span>{' '}
          <span className="text-muted">
            {email}, {role}
          </span>
          <span className="block text-xs text-muted">
            {isOver ? 'The link ended ' : 'The link works until '}
            <Instant at={expiresAt} />
          </span>
        </p>
        <div className="flex gap-2">
          <form action={send}>
            <ProofFields answer={sent} />
            {Object.entries({ email, name, role }).map(([key, value]) => (
              <input key={key} type="hidden" name={key} value={value} />
            ))}
            <Button
              type="submit"
              disabled={isBusy}
              aria-label={isMailOn ? `Send again to ${name}` : `New link for ${name}`}
            >
              {isMailOn ? 'Send again' : 'New link'}
            </Button>
          </form>
          <form action={revoke}>
            <input type="hidden" name="invite" value={id} />
            <Button type="submit" disabled={isBusy} aria-label={`Revoke the invitation of ${name}`}>
              Revoke
            </Button>
          </form>
        </div>
      </div>
    </li>
  )
}
