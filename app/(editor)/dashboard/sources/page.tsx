import type { Metadata } from 'next'
import { TopBar } from '@/components/editor/parts/top-bar'
import { SourceList } from '@/components/editor/sources/source-list'
import { Link } from '@/components/ui/link'
import { requireActor } from '@/lib/accounts/sessions/require-actor'
import { listSources } from '@/lib/editing/sources/list-sources'
import { mayFetchSources } from '@/lib/editing/sources/source-fetching'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Sources to check' }

export default async function SourcesPage() {
  const actor = await requireActor(paths.sources())
  const isOn = mayFetchSources()
  const canNote = actor.role !== 'writer'
  const { sources, total } = listSources(actor)
  return (
    <>
      <TopBar>
        <h1 className="font-semibold">Sources to check</h1>
        <span className="text-muted tabular-nums">{total}</span>
      </TopBar>
      <main id="main" className="max-w-desk px-5 pt-5 pb-12 md:px-7">
        {!isOn && (
          <p className="mb-5 text-pretty text-muted">
            This site asks no other host for anything, so it cannot tell by itself whether a source
            was edited or deleted.{' '}
            {actor.role === 'owner' ? (
              <Link href={`${paths.settings()}#fetching`}>Switch fetching on in the settings.</Link>
            ) : (
              'An owner can switch fetching on in the settings.'
            )}
          </p>
        )}
        {sources.length > 0 ? (
          <SourceList sources={sources} canNote={canNote} canCheck={canNote && isOn} />
        ) : (
          <p className="border-line border-y py-12">
            Nothing is live yet. The sources of live updates are listed here.
          </p>
        )}
        {total > sources.length && (
          <p className="mt-4 text-muted">
            These are the first {sources.length} of {total}, with those that changed on top.
          </p>
        )}
      </main>
    </>
  )
}
