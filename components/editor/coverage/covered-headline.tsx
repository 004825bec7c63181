'use client'

import { useState } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import { useCoverage } from './coverage-scope'
import { CoveredLines } from './covered-lines'
import { useCovered } from './use-covered'

/** Says while a headline is typed which updates tell the same; what was there when the page opened is not asked about. */
export function CoveredHeadline() {
  const { id, state, isKnown, canSave } = useForm()
  const { headline } = state.values
  const [atFirst] = useState(headline)
  const { byHeadline, learnByHeadline } = useCoverage()
  const isOn = isKnown && canSave && (headline !== atFirst || byHeadline.length > 0)
  useCovered(id, 'headline', headline, isOn, learnByHeadline)
  return <CoveredLines covered={byHeadline} className="-mt-4 mb-3" />
}
