'use client'

import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react'
import type { Covered } from '@/lib/domain/coverage/covered'
import type { EarlierUpdate } from '@/lib/domain/coverage/earlier-update'
import { readPostAddress } from '@/lib/domain/sources/post-address'

type Known = Record<string, Covered[]>
type Coverage = {
  /** By the addresses of sources. */
  known: Known
  /** What tells the same as the headline that is typed. */
  byHeadline: Covered[]
  /** What else the page knows. */
  more: Covered[]
  /** Whether the site has nothing else yet. */
  isOnly: boolean
  learn: (address: string, covered: Covered[]) => void
  learnByHeadline: (headline: string, covered: Covered[]) => void
}

const CoverageContext = createContext<Coverage>({
  known: {},
  byHeadline: [],
  more: [],
  isOnly: false,
  learn: () => undefined,
  learnByHeadline: () => undefined,
})

type Props = { known: Known; choices: Covered[]; isOnly: boolean; children: ReactNode }

/** Which updates told before what this one tells: as the page knows it, and as was asked since. */
export function CoverageScope({ known, choices, isOnly, children }: Props) {
  const [learned, setLearned] = useState<Known>({})
  const [byHeadline, setByHeadline] = useState<Covered[]>([])
  const learn = useCallback((address: string, covered: Covered[]) => {
    setLearned((before) => ({ ...before, [plain(address)]: covered }))
  }, [])
  const learnByHeadline = useCallback((_typed: string, covered: Covered[]) => {
    setByHeadline(covered)
  }, [])
  const coverage = useMemo(
    () => ({
      known: { ...known, ...learned },
      byHeadline,
      more: choices,
      isOnly,
      learn,
      learnByHeadline,
    }),
    [known, learned, byHeadline, choices, isOnly, learn, learnByHeadline],
  )
  return <CoverageContext value={coverage}>{children}</CoverageContext>
}

export function useCoverage(): Coverage {
  return use(CoverageContext)
}

/** The updates that rest on what is at some addresses, each once. */
export function useCoveredSources(addresses: string[]): Covered[] {
  const { known } = use(CoverageContext)
  return eachOnce(addresses.flatMap((address) => known[address] ?? known[plain(address)] ?? []))
}

/** Whatever can be linked as earlier. */
export function useEarlierChoices(): Covered[] {
  const { known, byHeadline, more } = use(CoverageContext)
  return eachOnce([...more, ...Object.values(known).flat(), ...byHeadline])
}

/** What readers would be led to; null for an update that is not live. */
export function useLiveEarlier(id: string): EarlierUpdate | null {
  const update = useEarlierChoices().find((one) => one.id === id)
  if (!update || update.slug === null) return null
  const { slug, headline, at } = update
  return { slug, headline, at }
}

function eachOnce(covered: Covered[]): Covered[] {
  return [...new Map(covered.map((one) => [one.id, one])).values()]
}

/** As an address is kept: what was pasted is tidied once its field is left. */
function plain(address: string): string {
  return readPostAddress(address)?.permalink ?? address
}
