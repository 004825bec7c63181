'use client'

import { useCallback, useState } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import type { Covered } from '@/lib/domain/coverage/covered'
import { CoveredLines } from './covered-lines'
import { useCovered } from './use-covered'

/** Says while a headline is typed which updates tell the same; what was there when the page opened is not asked about. */
export function CoveredHeadline() {
  const { id, state, isKnown, canSave } = useForm()
  const { headline } = state.values
  const [atFirst] = useState(headline)
  const [covered, setCovered] = useState<Covered[]>([])
  const onAnswer = useCallback((_typed: string, found: Covered[]) => setCovered(found), [])
  const isOn = isKnown && canSave && (headline !== atFirst || covered.length > 0)
  useCovered(id, 'headline', headline, isOn, onAnswer)
  return <CoveredLines covered={covered} className="-mt-4 mb-3" />
}
