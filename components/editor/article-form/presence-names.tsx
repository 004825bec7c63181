'use client'

import { namesInWords } from '@/lib/domain/presence'
import { PresenceDot } from '../presence-dot'
import { useForm } from './form-context'

/** Who else has this update open. */
export function PresenceNames() {
  const others = useForm().presence.presence?.others ?? []
  if (others.length === 0) return null
  return (
    <span className="text-[0.8438rem] text-muted">
      <PresenceDot /> {namesInWords(others)} {others.length === 1 ? 'is' : 'are'} here too
    </span>
  )
}
