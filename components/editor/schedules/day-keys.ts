import type { KeyboardCoordinateGetter } from '@dnd-kit/core'

const steps: Record<string, number> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
}

/** An arrow key takes what is picked up to the next day, or to the same one of another week. */
export function dayKeys(days: string[]): KeyboardCoordinateGetter {
  return (event, { context, currentCoordinates }) => {
    const step = steps[event.code]
    if (step === undefined) return undefined
    event.preventDefault()
    const from = String(context.over?.id ?? context.active?.data.current?.day ?? '')
    const to = days[days.indexOf(from) + step]
    const cell = to === undefined ? undefined : context.droppableRects.get(to)
    return cell?.height
      ? { x: cell.left + 6, y: cell.top + Math.min(30, cell.height / 2) }
      : currentCoordinates
  }
}
