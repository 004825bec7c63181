'use client'

import { useState } from 'react'
import { Notice } from '@/components/ui/notice'

type Props = { isCopy: boolean }

/** Above a duplicate that still has the other's headline. It stays while the page is open: nothing moves at a save. */
export function CopyNotice({ isCopy }: Props) {
  const [isShown] = useState(isCopy)
  if (!isShown) return null
  return (
    <Notice>
      This is a copy, and it begins with the headline of the update it was made from. Give it a
      headline of its own, so that nobody takes one for the other.
    </Notice>
  )
}
