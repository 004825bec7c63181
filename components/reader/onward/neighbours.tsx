import { paths } from '@/lib/paths'
import { Headline } from '../headline'

type Neighbour = { slug: string; headline: string }

type Props = {
  newer: Neighbour | null
  older: Neighbour | null
  /** Addresses that stand above already, as the parts of a story do. */
  told: string[]
}

/** The updates before and after in time. */
export function Neighbours({ told, ...props }: Props) {
  const older = unlessTold(props.older, told)
  const newer = unlessTold(props.newer, told)
  if (!newer && !older) return null
  return (
    <nav
      aria-label="Next updates"
      className="mx-auto mt-12 grid max-w-measure gap-x-8 gap-y-5 px-5 sm:box-content sm:grid-cols-2 print:hidden"
    >
      {older && <NeighbourLink label="Before this" update={older} />}
      {newer && <NeighbourLink label="After this" update={newer} />}
    </nav>
  )
}

function unlessTold(update: Neighbour | null, told: string[]): Neighbour | null {
  return update && !told.includes(update.slug) ? update : null
}

function NeighbourLink({ label, update }: { label: string; update: Neighbour }) {
  return (
    <a
      href={paths.update(update.slug)}
      className="block border-t border-line pt-3 no-underline hover:underline"
    >
      <span className="block text-xs font-semibold text-muted">{label}</span>
      <span className="mt-1 block font-serif text-lg/snug font-semibold tracking-head">
        <Headline text={update.headline} />
      </span>
    </a>
  )
}
