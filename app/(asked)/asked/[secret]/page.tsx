import type { Metadata } from 'next'
import { AskedEnded } from '@/components/reader/asks/asked-ended'
import { AskedView } from '@/components/reader/asks/asked-view'
import { openAsked } from '@/lib/editing/asks/open-asked'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'
import { absolute } from '@/lib/site'

export const metadata: Metadata = {
  title: 'What you asked',
  robots: { index: false, follow: false },
}

type Props = { params: Promise<{ secret: string }> }

/** What one reader asked, and what became of it; the secret in the address is all the permission there is. */
export default async function AskedPage({ params }: Props) {
  const { secret } = await params
  const asked = openAsked(secret)
  if (!asked) return <AskedEnded />
  return (
    <AskedView
      asked={asked}
      publication={getPublication()}
      address={absolute(paths.asked(secret))}
      forget={paths.forgetAsked(secret)}
    />
  )
}
