'use client'

import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react'
import type { Covered } from '@/lib/domain/coverage/covered'
import { readPostAddress } from '@/lib/domain/sources/post-address'

type Known = Record<string, Covered[]>
type Coverage = { known: Known; learn: (address: string, covered: Covered[]) => void }

const CoverageContext = createContext<Coverage>({ known: {}, learn: () => undefined })

/** Which updates rest on the sources of this one: as the page knows it, and as was asked since. */
export function CoverageScope({ known, children }: { known: Known; children: ReactNode }) {
  const [learned, setLearned] = useState<Known>({})
  const learn = useCallback((address: string, covered: Covered[]) => {
    setLearned((before) => ({ ...before, [plain(address)]: covered }))
  }, [])
  const coverage = useMemo(
    () => ({ known: { ...known, ...learned }, learn }),
    [known, learned, learn],
  )
  return <CoverageContext value={coverage}>{children}</CoverageContext>
}

export function useLearn(): Coverage['learn'] {
  return use(CoverageContext).learn
}

/** The updates that rest on what is at some addresses, each once. */
export function useCoveredSources(addresses: string[]): Covered[] {
  const { known } = use(CoverageContext)
  const found = addresses.flatMap((address) => known[address] ?? known[plain(address)] ?? [])
  return [...new Map(found.map((one) => [one.id, one])).values()]
}

/** As an address is kept: what was pasted is tidied once its field is left. */
function plain(address: string): string {
  return readPostAddress(address)?.permalink ?? address
}
