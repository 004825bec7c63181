import type { Metadata } from 'next'
import { AskItem } from '@/components/editor/asks/ask-item'
import { FruitlessList } from '@/components/editor/asks/fruitless-list'
import { TopBar } from '@/components/editor/parts/top-bar'
import { requireActor } from '@/lib/accounts/sessions/require-actor'
import type { AskGroup } from '@/lib/domain/asks/asked'
import { maySettleAsks } from '@/lib/domain/people/rights'
import { listFruitlessSearches } from '@/lib/editing/asks/fruitless-searches'
import { listAsks } from '@/lib/editing/asks/list-asks'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'

export const metadata: Metadata = { title: 'Readers' }

export default async function ReadersPage() {
  const actor = await requireActor(paths.readers())
  const { labels, asking } = getPublication()
  const { waiting, takenUp } = listAsks(actor)
  const canSettle = maySettleAsks(actor.role)
  const listed = (groups: AskGroup[]) => (
    <ul className="divide-y divide-line border-line border-y">
      {groups.map((group) => (
        <AskItem key={group.id} {...{ group, labels, canSettle }} />
      ))}
    </ul>
  )
  return (
    <>
      <TopBar>
        <h1 className="font-semibold">Readers</h1>
        <span className="text-muted tabular-nums">{waiting.length}</span>
      </TopBar>
      <main id="main" className="max-w-desk px-5 pt-5 pb-12 md:px-7">
        {asking === 'off' && (
          <p className="mb-5 text-pretty text-muted">
            The form under updates is switched off in the settings, so nothing new comes in.
          </p>
        )}
        {waiting.length > 0 ? (
          listed(waiting)
        ) : (
          <p className="border-line border-y py-12">
            Nothing waits. What readers ask under an update, and the errors they report, is listed
            here.
          </p>
        )}
        {takenUp.length > 0 && (
          <section aria-labelledby="taken-up" className="mt-10">
            <h2 id="taken-up" className="mb-3 font-semibold font-serif text-section">
              Taken up, and not before readers yet
            </h2>
            {listed(takenUp)}
          </section>
        )}
        <FruitlessList searches={listFruitlessSearches(actor)} />
      </main>
    </>
  )
}
