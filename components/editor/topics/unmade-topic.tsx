import { Button } from '@/components/ui/button'

type Props = {
  name: string
  /** Leads back to the line and its list, where the kind is chosen. */
  onCreate: () => void
}

/** Says of a name that no topic has that it is not saved, as long as it stands in the line. */
export function UnmadeTopic({ name, onCreate }: Props) {
  return (
    <div className="flex w-full flex-wrap items-center gap-x-3 gap-y-1 text-muted text-xs">
      <p className="min-w-0 [overflow-wrap:anywhere]">
        “{name}” is not a topic yet, so it is not saved.
      </p>
      <Button onClick={onCreate}>Create it…</Button>
    </div>
  )
}
