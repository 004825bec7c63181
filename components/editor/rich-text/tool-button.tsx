import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import { Tooltip } from '@/components/ui/tooltip'

type Props = {
  name: string
  /** The letter that does the same with Ctrl or ⌘. */
  keys?: string
  isOn: boolean
  onPress: () => void
  children: ReactNode
}

export function ToolButton({ name, keys, isOn, onPress, children }: Props) {
  return (
    <Tooltip words={keys ? `${name} (Ctrl or ⌘ ${keys})` : name}>
      <button
        type="button"
        aria-label={name}
        aria-pressed={isOn}
        aria-keyshortcuts={keys ? `Control+${keys} Meta+${keys}` : undefined}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onPress}
        className={classNames(
          'grid h-7 w-8 cursor-pointer place-items-center rounded-md text-sm pointer-coarse:size-11',
          isOn ? 'bg-ink text-paper' : 'text-muted hover:bg-tint hover:text-ink',
        )}
      >
        {children}
      </button>
    </Tooltip>
  )
}
