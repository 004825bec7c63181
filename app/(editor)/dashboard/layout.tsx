import type { ReactNode } from 'react'
import { Rail } from '@/components/editor/desk/rail'
import { DeskZone } from '@/components/editor/parts/desk-zone'
import { ToastHost } from '@/components/ui/toast-host'
import { currentActor } from '@/lib/accounts/sessions/require-actor'
import { waitingCounts } from '@/lib/editing/desk/waiting-counts'
import { getPublication } from '@/lib/published/get-publication'

/** No guard: each page below sends strangers to sign in, and knows where they wanted to go. */
export default async function DashboardLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor()
  if (!actor) return children
  const { name, timeZone } = getPublication()
  return (
    <div className="min-h-dvh md:grid md:grid-cols-[13.5rem_minmax(0,1fr)]">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-20 focus:rounded-lg focus:bg-ink focus:px-4 focus:py-2 focus:text-paper"
      >
        Skip to the content
      </a>
      <Rail
        site={name}
        person={actor.id ?? ''}
        name={actor.name}
        role={actor.role}
        waiting={waitingCounts(actor)}
      />
      <DeskZone zone={timeZone}>
        <div>{children}</div>
        <ToastHost />
      </DeskZone>
    </div>
  )
}
