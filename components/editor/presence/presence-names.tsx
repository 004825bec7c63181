'use client'

import { useForm } from '@/components/editor/form/form-context'
import { isWatching } from '@/components/editor/form/seat-state'
import { PresenceDot } from '@/components/editor/parts/presence-dot'
import { namesInWords } from '@/lib/domain/presence/presence'

/** Who else has this update open; the one who writes is named below. */
export function PresenceNames() {
  const seat = useForm().presence
  const writes = isWatching(seat) ? seat.presence?.holder?.name : undefined
  const others = (seat.presence?.others ?? []).filter((name) => name !== writes)
  if (others.length === 0) return null
  return (
    <span className="text-xs text-muted">
      <PresenceDot /> {namesInWords(others)} {others.length === 1 ? 'is' : 'are'} here too
    </span>
  )
}
