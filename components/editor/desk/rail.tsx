import { DeskCommands } from '@/components/editor/commands/desk-commands'
import { DeskMark } from '@/components/editor/parts/desk-mark'
import type { WaitingCounts } from '@/lib/domain/desk/today'
import type { Role } from '@/lib/domain/kinds'
import { paths } from '@/lib/paths'
import { RailCounts } from './rail-counts'
import { RailLink } from './rail-link'
import { RailMenu } from './rail-menu'
import { SignOutForm } from './sign-out-form'

type Props = { site: string; person: string; name: string; role: Role; waiting: WaitingCounts }

/** The desk's way round: a column on the left, on a narrow screen a menu on top. */
export function Rail({ site, person, name, role, waiting }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 border-line border-b px-3.5 py-2.5 md:sticky md:top-0 md:h-dvh md:flex-col md:flex-nowrap md:items-stretch md:border-r md:border-b-0 md:py-4.5">
      <a href={paths.dashboard()} className="rounded-lg px-2.5 py-1 no-underline md:mb-3.5">
        <DeskMark site={site} isShort />
      </a>
      <DeskCommands role={role} />
      <RailMenu />
      <div className="w-full whitespace-nowrap max-md:hidden max-md:pt-1 max-md:peer-open:block md:contents">
        <nav aria-label="Desk" className="gap-1 max-md:grid max-md:grid-cols-2 md:flex md:flex-col">
          <RailCounts initial={waiting} />
          <RailLink href={paths.mediaLibrary()}>Media</RailLink>
          <RailLink href={paths.deskTopics()}>Topics</RailLink>
          {role !== 'writer' && <RailLink href={paths.deskDigest()}>Digest</RailLink>}
          {role === 'owner' && <RailLink href={paths.people()}>People</RailLink>}
          {role === 'owner' && <RailLink href={paths.settings()}>Settings</RailLink>}
          <RailLink href={paths.account()}>Account</RailLink>
        </nav>
        <div className="flex items-center justify-between gap-3 border-line border-t px-2.5 max-md:mt-2 max-md:pt-2 md:mt-auto md:flex-col md:items-stretch md:gap-1.5 md:pt-3.5">
          <p className="min-w-0 leading-tight">
            <span className="block truncate font-semibold">{name}</span>
            <span className="text-xs text-muted first-letter:uppercase">{role}</span>
          </p>
          <SignOutForm person={person} />
        </div>
      </div>
    </div>
  )
}
