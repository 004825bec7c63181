import { Button } from '@/components/ui/button'
import { likelyTime, likelyTimes } from '@/lib/domain/schedules/likely-times'

type Props = { zone: string; onTake: (wall: string) => void }

/** Writes a likely time into the field above; which one it is, is reckoned when it is clicked. */
export function LikelyTimes({ zone, onTake }: Props) {
  return (
    <fieldset className="mb-4 flex flex-wrap gap-2 noscript:hidden">
      <legend className="sr-only">Likely times</legend>
      {likelyTimes.map((name) => (
        <Button key={name} onClick={() => onTake(likelyTime(name, Date.now(), zone))}>
          {name}
        </Button>
      ))}
    </fieldset>
  )
}
