'use client'

import { useEffect, useRef, useState } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import { isWatching, type SeatState } from '@/components/editor/form/seat-state'
import { useDeskZone } from '@/components/editor/parts/desk-zone'
import { Button, buttonLook } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { formatClockIn } from '@/lib/domain/time/dates'
import { paths } from '@/lib/paths'

type Props = {
  mayTakeOver: boolean
  /** @returns whether it worked */
  onTakeOver: () => Promise<boolean>
}

/** Says who writes here when this tab may not, or may again. Taking over asks once. */
export function PresenceBar({ mayTakeOver, onTakeOver }: Props) {
  const { id, presence: seat } = useForm()
  const [step, setStep] = useState<'offer' | 'ask' | 'failed'>('offer')
  const words = wordsFor(seat, useDeskZone())
  const isLocked = isWatching(seat)
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (seat.news === 'ousted') bar.current?.scrollIntoView({ block: 'nearest' })
  }, [seat.news])
  return (
    <div
      ref={bar}
      className={
        words === ''
          ? undefined
          : 'sticky top-bar z-5 -mx-5 -mt-5 mb-5 flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-b bg-tint px-5 py-2.5 text-sm max-wide:static md:-mx-7 md:px-7'
      }
    >
      <p role="status" className="min-w-0 flex-1 basis-60">
        {words}
      </p>
      {isLocked && seat.isTextKept && (
        <Link href={paths.revisions(id)} className={buttonLook()}>
          See what is kept
        </Link>
      )}
      {isLocked && mayTakeOver && step !== 'ask' && (
        <Button onClick={() => setStep('ask')}>Take over</Button>
      )}
      {isLocked && mayTakeOver && step === 'ask' && (
        <div className="flex basis-full flex-wrap items-center gap-2">
          <p className="min-w-0 flex-1 basis-60 text-muted">{question(seat)}</p>
          <Button
            kind="primary"
            onClick={async () => setStep((await onTakeOver()) ? 'offer' : 'failed')}
          >
            Yes, take over
          </Button>
          <Button kind="quiet" onClick={() => setStep('offer')}>
            No
          </Button>
        </div>
      )}
      {isLocked && step === 'failed' && (
        <p role="alert" className="basis-full font-medium text-signal">
          Taking over did not work. Try it once more.
        </p>
      )}
    </div>
  )
}

function wordsFor(seat: SeatState, zone: string): string {
  const { presence, news, isTextKept } = seat
  if (presence === null) return ''
  if (news === 'freed') return 'You can write now. This is the newest text.'
  const { holder, isMine, isMyself } = presence
  if (holder === null || isMine) return ''
  const since = formatClockIn(holder.since, zone)
  const kept = isTextKept ? ' What you typed is kept as a revision.' : ''
  if (news === 'ousted') {
    const who = isMyself ? 'You took over in another tab' : `${holder.name} took over`
    return `${who} at ${since}.${kept}`
  }
  const who = isMyself ? 'You are writing here in another tab' : `${holder.name} is writing here`
  return `${who} since ${since}.${kept}`
}

function question({ presence }: SeatState): string {
  if (presence?.isMyself) return 'The other tab can then only read. What it has not saved is kept.'
  const name = presence?.holder?.name ?? 'The other person'
  return `${name} is told and can then only read. What is not saved yet is kept as a revision.`
}
