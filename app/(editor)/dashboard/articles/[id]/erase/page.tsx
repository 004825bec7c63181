import type { Metadata } from 'next'
import { Refused } from '@/components/editor/desk/refused'
import { EraseUpdateForm } from '@/components/editor/erasures/erase-update-form'
import { EraseWordsForm } from '@/components/editor/erasures/erase-words-form'
import { TopBar } from '@/components/editor/parts/top-bar'
import { Link } from '@/components/ui/link'
import type { Actor } from '@/lib/accounts/actor'
import { requireActor } from '@/lib/accounts/sessions/require-actor'
import { openForErasure } from '@/lib/editing/erasures/open-for-erasure'
import { NotAllowed, NotFound } from '@/lib/errors'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Erase' }

export default async function ErasePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const actor = await requireActor(paths.erase(id))
  const found = open(actor, id)
  if ('refusal' in found)
    return <Refused list="Articles" to={paths.articles()} message={found.refusal} />
  return (
    <>
      <TopBar>
        <Link href={paths.article(id)} className="max-w-full truncate text-muted">
          {found.headline || 'New update'}
        </Link>
        <h1 className="font-semibold">Erase</h1>
      </TopBar>
      <main id="main" className="max-w-form px-5 py-6 md:px-7">
        <p className="text-pretty">
          For what the law or your conscience says must not be kept. It cannot be undone, and
          readers are told when it was done and why. Nothing said here can bring back copies that
          others made: search engines, archives, and your own backups
          {found.copies > 0 && `, ${copies(found.copies)} in the data directory among them`}.
        </p>
        <h2 className="mt-10 mb-1.5 font-semibold">Words of it</h2>
        <p className="mb-5 text-muted text-pretty">
          Write the update without them and publish that first. They then go from its history,
          signed versions, corrections, notes and former addresses.
        </p>
        <EraseWordsForm article={id} />
        {found.wasLive && (
          <>
            <h2 className="mt-12 mb-1.5 font-semibold">The whole update</h2>
            <p className="mb-5 text-muted text-pretty">
              It leaves the site and the desk with everything that was ever kept of it. Its address
              stays, and with it the words that stand in the address.
            </p>
            <EraseUpdateForm article={id} />
          </>
        )}
      </main>
    </>
  )
}

function copies(count: number): string {
  return count === 1 ? 'one copy from before an upgrade' : `${count} copies from before upgrades`
}

function open(actor: Actor, id: string) {
  try {
    return openForErasure(actor, id)
  } catch (error) {
    if (error instanceof NotFound || error instanceof NotAllowed) return { refusal: error.message }
    throw error
  }
}
