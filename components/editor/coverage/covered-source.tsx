'use client'

import { useState } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import { useCoverage, useCoveredSources } from './coverage-scope'
import { CoveredLines } from './covered-lines'
import { useCovered } from './use-covered'

/** Says which updates rest on the source at an address; the page knows it of the one it opened with. */
export function CoveredSource({ address }: { address: string }) {
  const { id, isKnown, canSave } = useForm()
  const covered = useCoveredSources([address])
  const [atFirst] = useState(address)
  useCovered(id, 'address', address, isKnown && canSave && address !== atFirst, useCoverage().learn)
  return (
    <CoveredLines
      covered={address === '' ? [] : covered}
      className="-mt-3 mb-1.5 min-w-0 sm:col-span-2"
    />
  )
}
